package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.List;

/**
 * How a run ended, for its summary.
 *
 * @param books what became of the records
 * @param passedOver paths that were not read: hidden, or notes on the dump
 * @param outcomes the reasons of those that are no articles, the languages of those that are
 * @param dateOrders in which order dates in numbers were read
 * @param touched what the new articles touched
 * @param outlets of the articles that were read
 * @param copies that were marked
 * @param asOf the day of the window tables, or null when none were made
 * @param warnings what the user should look at
 */
record RunResult(
    BookKeeping books,
    List<String> passedOver,
    Outcomes outcomes,
    DateOrdersFound dateOrders,
    Touched touched,
    OutletCount outlets,
    CopyCounts copies,
    LocalDate asOf,
    List<String> warnings) {}
