package org.framewire.copies.wording;

/**
 * Which of several reports with the same wording is taken for the original: one that an earlier run
 * has published before one that is decided now, one that bears an agency's credit before one that
 * does not, then the earliest. Lower values precede.
 */
public final class Precedence {
  private static final int SETTLED = 0;
  private static final int BY_AGENCY = 1;
  private static final int CREDITED = 2;
  private static final int UNCREDITED = 3;
  private static final int TIME_BITS = 60;
  private static final long SECONDS_A_DAY = 86_400;

  /** Keeps times before 1970 positive. */
  private static final long BEFORE_1970 = 1L << 50;

  private Precedence() {}

  /** Of a report that an earlier run has published as its outlet's own. */
  public static long settled(long seconds) {
    return value(SETTLED, seconds);
  }

  /** Of a report of the agency's own outlet. */
  public static long byAgency(long seconds) {
    return value(BY_AGENCY, seconds);
  }

  /** Of a report with or without an agency's credit. */
  public static long of(boolean credited, long seconds) {
    return value(credited ? CREDITED : UNCREDITED, seconds);
  }

  /** When a report counts as published of which the day alone is known: when the day ends. */
  public static long endOf(int day) {
    return (day + 1L) * SECONDS_A_DAY - 1;
  }

  /** Whether an earlier run has decided about the report. */
  static boolean isSettled(long precedence) {
    return precedence >> TIME_BITS == SETTLED;
  }

  private static long value(int group, long seconds) {
    return ((long) group << TIME_BITS) + (seconds + BEFORE_1970);
  }
}
