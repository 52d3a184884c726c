package org.framewire.ingest.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Knows the lines that a page's system writes under a headline or a report: when it was published,
 * updated and read. Such a line has a number and no words but those of dates, clocks and counters.
 */
final class Stamp {
  private static final int LONGEST = 100;
  private static final BoundedPattern WORD = BoundedPattern.of("\\p{L}+");

  /** A line with one of these is a stamp wherever it stands. */
  private static final Set<String> TELLING =
      words("updated published posted modified ago views shares comment comments read");

  private static final Set<String> OTHERS =
      words(
          "this story article report post was has been last first originally on at by of the a an"
              + " p m am pm et est edt ct cst cdt mt pt pst pdt gmt utc bst ist"
              + " st nd rd th min mins minute minutes hour hours day days week weeks month months"
              + " year years sec seconds more than add"
              + " january february march april may june july august september october november"
              + " december jan feb mar apr jun jul aug sep sept oct nov dec"
              + " monday tuesday wednesday thursday friday saturday sunday"
              + " mon tue tues wed thu thur thurs fri sat sun");

  private static final BoundedPattern UPDATED =
      BoundedPattern.atStart(
          "(?i)[*(\\[–—-]{0,2} ?(?:this|the) (?:story|article|post|report|piece) (?:has been|was)"
              + " (?:last |originally |first )?(?:updated|corrected|published)\\b[^\\n]{0,200}");

  /** The author's name before a time that is told from now. */
  private static final BoundedPattern AUTHOR_AND_AGE =
      BoundedPattern.atStart(
          "(?:\\p{Lu}[\\p{L}.'’-]+ |\\(@\\w+\\) ){1,5}(?=\\d+ (?:minute|hour|day|week|month|year)s? ago\\b)");

  private Stamp() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  /**
   * Whether a line is a stamp.
   *
   * @param atHead whether it is one of a text's first lines, where a bare day is a stamp too
   */
  static boolean is(String line, boolean atHead) {
    if (line.length() > 2 * LONGEST + 50) {
      return false;
    }
    if (mayBeSentence(line) && UPDATED.matches(line)) {
      return true;
    }
    if (line.length() > LONGEST || !hasDigit(line)) {
      return false;
    }
    boolean telling = false;
    boolean day = false;
    BoundedMatcher author = AUTHOR_AND_AGE.matcher(line);
    BoundedMatcher word = WORD.matcher(line);
    word.region(author.lookingAt() ? author.end() : 0, line.length());
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      boolean tells = TELLING.contains(lower);
      if (!tells && !OTHERS.contains(lower)) {
        return false;
      }
      telling |= tells;
      day = true;
    }
    return telling || (atHead && (day || line.indexOf(':') > 0 || line.indexOf('/') > 0));
  }

  private static boolean mayBeSentence(String line) {
    return line.contains(" been ") || line.contains(" was ");
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
