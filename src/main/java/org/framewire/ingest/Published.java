package org.framewire.ingest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an article was published.
 *
 * @param day as written by the outlet, in the zone that the date is written in; null when it cannot
 *     be told
 * @param instant the time, where more than a day is known; null otherwise
 */
record Published(LocalDate day, Instant instant) {
  static final Published UNKNOWN = new Published(null, null);

  boolean isKnown() {
    return day != null;
  }
}
