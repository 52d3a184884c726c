package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedPattern;

/**
 * Takes out the headlines that scrapers of The Hill's pages catch behind a politician's name: the
 * page has them in a box that opens from the name, between the full name and the word MORE. In the
 * text they name persons and countries of other reports.
 */
final class PastedHeadlines {
  private static final String END = " MORE";

  /** A surname, the whole name down to that surname again, the headlines, and the word. */
  private static final BoundedPattern BOX =
      BoundedPattern.of(
          // Not at a first name that is said twice as well, as in "Ann Lee Ann LeeBoats lost".
          "(?!(?<first>\\p{Lu}[\\p{L}'’-]{1,40}) (?<last>\\p{Lu}[\\p{L}'’-]{1,40})\\s?\\k<first> (?:\\S+ ){0,4}\\k<last>)"
              + "\\b(?<surname>\\p{Lu}[\\p{L}'’-]{1,40})\\s?"
              + "(?:(?:\\p{Lu}[\\p{L}.'’-]{0,40}|\\([^()\\n]{1,30}\\)|de|la|von|van) ){1,6}"
              + "\\k<surname>(?!\\p{Ll})[^\\n]{2,700}?\\sMORE\\b");

  private PastedHeadlines() {}

  /** The text without such headlines; the same object when it has none. */
  static String takeOut(String text) {
    return text.contains(END) ? BOX.replaceAll(text, "${surname}") : text;
  }
}
