package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes out the captions of pictures that open: pages have these twice, with the credit, and words
 * for those who are read to, {@code Enlarge this image … hide caption toggle caption …}. What is
 * said twice, with the same credit, is no sentence of the report.
 */
final class RepeatedCaption {
  private static final String OPENS = "Enlarge this image";
  private static final String HIDES = " hide caption";

  private static final BoundedPattern CAPTION =
      BoundedPattern.atStart(
          "(?:Enlarge this image\\s+)?(?<caption>[^\\n]{20,600}?) (?<credit>[^\\n]{3,60}?)"
              + "(?: hide caption)?\\s+(?:toggle caption\\s+)?\\k<credit> \\k<caption>(?:\\s+\\k<credit>)?\\s?");

  private RepeatedCaption() {}

  /** The text without such captions; the same object when it has none. */
  static String takeOut(String text) {
    StringBuilder kept = null;
    int copied = 0;
    int told = next(text, 0);
    while (told >= 0) {
      int start = startOfCaption(text, told, copied);
      BoundedMatcher caption = CAPTION.matcher(text).region(start, text.length());
      boolean found = caption.lookingAt() && caption.end() > told;
      if (found) {
        kept = kept == null ? new StringBuilder(text.length()) : kept;
        kept.append(text, copied, start);
        copied = caption.end();
      }
      told = next(text, found ? copied : told + 1);
    }
    return kept == null ? text : kept.append(text, copied, text.length()).toString();
  }

  private static int next(String text, int from) {
    int opens = text.indexOf(OPENS, from);
    int hides = text.indexOf(HIDES, from);
    return opens < 0 || (hides >= 0 && hides < opens) ? hides : opens;
  }

  /** Where the caption begins: at what opens it, or with its line. */
  private static int startOfCaption(String text, int told, int from) {
    return text.startsWith(OPENS, told) ? told : Math.max(from, text.lastIndexOf('\n', told) + 1);
  }
}
