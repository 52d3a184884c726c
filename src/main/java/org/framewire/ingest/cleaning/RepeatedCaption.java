package org.framewire.ingest.cleaning;

import java.util.regex.Pattern;

/**
 * Takes out the captions of pictures that open: pages have these twice, with the credit, and words
 * for those who are read to, {@code Enlarge this image … hide caption toggle caption …}. What is
 * said twice, with the same credit, is no sentence of the report.
 */
final class RepeatedCaption {
  private static final String[] TOLD_BY = {"toggle caption", "Enlarge this image"};

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:Enlarge this image\\s+|(?<=\\A|\\n))(?<caption>[^\\n]{20,600}?) (?<credit>[^\\n]{3,60}?)"
              + "(?: hide caption)?\\s+(?:toggle caption\\s+)?\\k<credit> \\k<caption>(?:\\s+\\k<credit>)?\\s?");

  private RepeatedCaption() {}

  /** The text without such captions; the same object when it has none. */
  static String takeOut(String text) {
    for (String told : TOLD_BY) {
      if (text.contains(told)) {
        return CAPTION.matcher(text).replaceAll("");
      }
    }
    return text;
  }
}
