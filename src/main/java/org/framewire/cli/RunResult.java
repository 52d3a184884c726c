package org.framewire.cli;

import java.time.LocalDate;
import java.util.List;

/**
 * How a run ended, for its summary.
 *
 * @param books what became of the records
 * @param touched what the new articles touched
 * @param asOf the day of the window tables, or null when none were made
 * @param warnings what the user should look at
 */
record RunResult(BookKeeping books, Touched touched, LocalDate asOf, List<String> warnings) {}
