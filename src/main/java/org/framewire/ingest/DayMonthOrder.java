package org.framewire.ingest;

import java.io.Serializable;

/**
 * Decides what {@code 9/6/2017} means; {@code 22/9/2017} and {@code 9/22/2017} need no decision.
 */
@FunctionalInterface
interface DayMonthOrder extends Serializable {
  /** Month first with slashes and hyphens, as in US dumps; day first with full stops. */
  DayMonthOrder USUAL = separator -> separator == '.';

  /** Whether the first of two numbers parted by {@code separator} is the day. */
  boolean dayFirst(char separator);
}
