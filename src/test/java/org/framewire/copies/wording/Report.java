package org.framewire.copies.wording;

/**
 * A report among which copies are looked for.
 *
 * @param number its own
 * @param origin the number of the report that it was planted as a copy of, its own for a real one
 * @param plant how it was changed, null for a real one
 */
public record Report(
    long number, long origin, String plant, String outlet, String title, int day, String text) {

  public boolean isPlanted() {
    return plant != null;
  }
}
