package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * The mark that a news service puts where it cut a text off, with the number of characters that it
 * left out: {@code … [+1234 chars]} of NewsAPI, {@code ... [1234 chars]} of GNews.
 */
public final class CutMark {
  /** Longer than any mark, with blanks and mark-up behind it. */
  private static final int LONGEST = 60;

  private static final BoundedPattern MARK =
      BoundedPattern.of(
          "(?<!\\s)\\s*+\\[\\+?(?<characters>\\d{1,9}) char(?:acter)?s?\\]\\s*(?:</\\w+>\\s*)*\\z");

  private CutMark() {}

  /**
   * How many characters a text says that it lacks at its end; null when it says nothing of it.
   *
   * @param raw the text as the dump gives it
   */
  public static Integer characters(String raw) {
    BoundedMatcher mark = find(raw);
    return mark == null ? null : Integer.valueOf(mark.group("characters"));
  }

  /** The text without the mark; the same object when it has none. */
  static String takeOff(String text) {
    BoundedMatcher mark = find(text);
    return mark == null ? text : text.substring(0, mark.start());
  }

  private static BoundedMatcher find(String text) {
    int from = Math.max(0, text.length() - LONGEST);
    if (text.indexOf(" char", from) < 0) {
      return null;
    }
    BoundedMatcher mark = MARK.matcher(text).region(from, text.length());
    return mark.find() ? mark : null;
  }
}
