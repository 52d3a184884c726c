package org.framewire.ingest.dates;

import java.time.ZoneId;

/** Knows where outlets have their day. */
@FunctionalInterface
public interface OutletZones {
  /** Knows no outlet, so that every day is UTC's. */
  OutletZones NONE = outlet -> null;

  /** The zone in which the outlet's day begins and ends; null when it is not known. */
  ZoneId of(String outletId);
}
