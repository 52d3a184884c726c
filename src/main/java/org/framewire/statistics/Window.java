package org.framewire.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A trailing window that ends with an as-of date, both ends included. Each lies in the next. */
public enum Window {
  ONE_DAY("1d", 1),
  SEVEN_DAYS("7d", 7),
  TWENTY_EIGHT_DAYS("28d", 28),
  /** Everything up to the as-of date, and what has no date at all. */
  ALL("all", 0);

  /** Every window, the shortest first. */
  public static final List<Window> SHORTEST_FIRST = List.of(values());

  private final String label;
  private final int days;

  Window(String label, int days) {
    this.label = label;
    this.days = days;
  }

  /** How the window is called in the tables: {@code 1d}, {@code 7d}, {@code 28d}, {@code all}. */
  public String label() {
    return label;
  }

  /**
   * The window that is called so.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Window of(String label) {
    for (Window window : values()) {
      if (window.label.equals(label)) {
        return window;
      }
    }
    throw new IllegalArgumentException("no window " + label + ": 1d, 7d, 28d or all");
  }

  /** The longest window that has a first day: no other day counts in any but {@link #ALL}. */
  public static Window longest() {
    return SHORTEST_FIRST.stream()
        .filter(window -> window != ALL)
        .max(Comparator.comparingInt(window -> window.days))
        .orElseThrow();
  }

  /** The first day of the window, or empty for {@link #ALL}, which has none. */
  public Optional<LocalDate> firstDay(LocalDate asOf) {
    return this == ALL ? Optional.empty() : Optional.of(asOf.minusDays(days - 1L));
  }

  /** Whether a day lies in the window; {@code date} is null for what has no date. */
  public boolean contains(LocalDate asOf, LocalDate date) {
    if (date == null) {
      return this == ALL;
    }
    return !date.isAfter(asOf) && firstDay(asOf).map(first -> !date.isBefore(first)).orElse(true);
  }
}
