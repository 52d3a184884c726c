package org.framewire.ingest.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.text.BoundedPattern;

/**
 * Finds the fields of an article in the plain text of its whole page. The first line is the title;
 * of the others those stay that read like sentences, for menus and teasers have none.
 */
public final class PlainPage {
  private static final int FEWEST_WORDS = 8;
  private static final FieldNames.Meaning TITLE = new FieldNames.Meaning(Field.TITLE, 0);
  private static final FieldNames.Meaning TEXT = new FieldNames.Meaning(Field.TEXT, 0);
  private static final FieldNames.Meaning URL = new FieldNames.Meaning(Field.URL, 0);
  private static final BoundedPattern SENTENCE_END = BoundedPattern.of("[.!?…][\"'”’»)\\]]*$");
  private static final BoundedPattern BLANKS = BoundedPattern.of("\\s+");

  private PlainPage() {}

  public static void read(String page, String url, FieldValues into) {
    List<String> text = new ArrayList<>();
    String title = null;
    for (String line : page.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (title == null) {
        title = line;
      } else if (isRunning(line)) {
        text.add(line);
      }
    }
    into.offer(URL, url);
    into.offer(TITLE, title);
    into.offer(TEXT, String.join("\n\n", text));
  }

  private static boolean isRunning(String line) {
    return BLANKS.split(line).length >= FEWEST_WORDS && SENTENCE_END.isIn(line);
  }
}
