package org.framewire.entities;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.framewire.text.ScannedText;

/** Mentions of an article made of strings, for tests. */
final class Found {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private Found() {}

  static List<Mention> mentions(String title, String body, LocalDate date) {
    return mentions(FINDER, title, body, date);
  }

  static List<Mention> mentions(MentionFinder finder, String title, String body, LocalDate date) {
    ScannedText titleText = new ScannedText();
    titleText.scan(title);
    ScannedText bodyText = new ScannedText();
    bodyText.scan(body);
    return List.copyOf(finder.find(titleText, bodyText, 0, date));
  }

  static List<Mention> mentions(String body) {
    return mentions("", body, null);
  }

  /** The entities that are certain, sorted, with commas; {@code -} for none. */
  static String entities(List<Mention> mentions) {
    TreeSet<String> ids = new TreeSet<>();
    mentions.stream().filter(m -> !m.isAmbiguous()).forEach(m -> ids.add(m.entityId()));
    return ids.isEmpty() ? "-" : String.join(",", ids);
  }

  /** The surface of each mention with the entity, in order: {@code US=USA}. */
  static List<String> surfaces(String body, LocalDate date) {
    ScannedText text = new ScannedText();
    text.scan(body);
    return mentions("", body, date).stream()
        .map(m -> text.slice(m.start(), m.end()) + "=" + m.entityId())
        .toList();
  }
}
