package org.framewire.ingest.dates;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When an article was published.
 *
 * @param day where the outlet is, or in UTC where that is not known; null when it cannot be told
 * @param instant the time, where more than a day is known; null otherwise
 */
public record Published(LocalDate day, Instant instant) {
  public static final Published UNKNOWN = new Published(null, null);

  public boolean isKnown() {
    return day != null;
  }
}
