package org.framewire.ingest.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A date as a dump writes it, before it is known where its outlet is and, for {@code 9/6/17}, in
 * which order the source writes day and month.
 *
 * @param day in the usual order of day and month where both orders give one; null when it cannot be
 *     told
 * @param otherDay in the other order, where both give a day and not the same; null otherwise
 * @param form of day and month in numbers; null where the order could not matter in this form
 * @param order that the numbers show, as in {@code 22/9/2017}; null where they show none
 * @param clock the time that is written with it
 */
public record WrittenDate(
    LocalDate day, LocalDate otherDay, DayMonthForm form, DayMonthOrder order, Clock clock) {
  public static final WrittenDate UNKNOWN = new WrittenDate(null, null, null, null, Clock.NONE);

  /**
   * A time of day.
   *
   * @param time null when none is written that can be read
   * @param zone null when none is written
   * @param inUnknownZone whether a zone is written that means several, or is not known
   */
  public record Clock(LocalTime time, ZoneId zone, boolean inUnknownZone) {
    static final Clock NONE = new Clock(null, null, false);

    /** Exports of days write them as midnight: without a zone, or in UTC. */
    private boolean saysNothing() {
      boolean midnight = LocalTime.MIDNIGHT.equals(time);
      return time == null
          || inUnknownZone
          || (midnight && (zone == null || zone.equals(ZoneOffset.UTC)));
    }
  }

  /** A day that can be read in one way. */
  static WrittenDate of(LocalDate day, Clock clock) {
    return day == null ? UNKNOWN : new WrittenDate(day, null, null, null, clock);
  }

  /** A day written in numbers, of which one is the day and one the month. */
  static WrittenDate of(int first, int second, int year, DayMonthForm form, Clock clock) {
    LocalDate monthFirst = Days.of(year, first, second);
    LocalDate dayFirst = Days.of(year, second, first);
    if (first == second || (monthFirst == null && dayFirst == null)) {
      return of(monthFirst, clock);
    }
    if (monthFirst != null && dayFirst != null) {
      return form.usualOrder() == DayMonthOrder.MONTH_FIRST
          ? new WrittenDate(monthFirst, dayFirst, form, null, clock)
          : new WrittenDate(dayFirst, monthFirst, form, null, clock);
    }
    return monthFirst == null
        ? new WrittenDate(dayFirst, null, form, DayMonthOrder.DAY_FIRST, clock)
        : new WrittenDate(monthFirst, null, form, DayMonthOrder.MONTH_FIRST, clock);
  }

  public boolean isKnown() {
    return day != null;
  }

  /** Whether the date has two readings, between which its source must decide. */
  public boolean isOpen() {
    return otherDay != null;
  }

  /** An open date, when something outside it shows that it is written in {@code shown}. */
  WrittenDate settled(DayMonthOrder shown) {
    LocalDate settled = shown == form.usualOrder() ? day : otherDay;
    return new WrittenDate(settled, null, form, shown, clock);
  }

  /**
   * The publication, in the usual order of day and month where the date is open.
   *
   * <p>A day without a time is the day as written. So is that of a time without a zone, which is
   * taken as the outlet's, or as UTC. A time with a zone is an instant, and the day is the one that
   * the outlet had then, or UTC.
   *
   * @param outletZone null when it is not known
   */
  public Published published(ZoneId outletZone) {
    return published(day, outletZone);
  }

  /** Whether a zone is written that says where the day is. */
  boolean saysWhere() {
    return clock.zone() != null && !clock.saysNothing();
  }

  /**
   * The publication by an outlet whose address of the article has the day before or behind this
   * one. A day without a time is then that of the address, which is the outlet's own. A time
   * without a zone is in UTC, if that makes it the day of the address; else it stays.
   *
   * @param inAddress a day next to that of this date
   * @param outletZone null when it is not known
   */
  Published publishedOn(LocalDate inAddress, ZoneId outletZone) {
    if (clock.saysNothing()) {
      return new Published(inAddress, null);
    }
    Instant inUtc = day.atTime(clock.time()).toInstant(ZoneOffset.UTC);
    boolean fits = outletZone == null || inUtc.atZone(outletZone).toLocalDate().equals(inAddress);
    return fits ? new Published(inAddress, inUtc) : published(outletZone);
  }

  /** The publication in the other order; unknown where the date is not open. */
  public Published publishedInOtherOrder(ZoneId outletZone) {
    return published(otherDay, outletZone);
  }

  private Published published(LocalDate written, ZoneId outletZone) {
    if (written == null || clock.saysNothing()) {
      return new Published(written, null);
    }
    ZoneId local = outletZone == null ? ZoneOffset.UTC : outletZone;
    if (clock.zone() == null) {
      return new Published(written, written.atTime(clock.time()).atZone(local).toInstant());
    }
    Instant instant = written.atTime(clock.time()).atZone(clock.zone()).toInstant();
    return new Published(instant.atZone(local).toLocalDate(), instant);
  }
}
