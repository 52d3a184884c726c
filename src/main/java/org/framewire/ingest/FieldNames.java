package org.framewire.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells what a field of a dump is by its name. Case, blanks, hyphens and underscores do not count:
 * {@code " Pub Date"} is {@code pubDate} is {@code pub_date}. A member of a nested object is named
 * with its parent's name and a full stop: {@code source.name}.
 *
 * <p>An instance remembers the names that it was asked for, up to a bound, and belongs to one
 * thread.
 */
final class FieldNames {
  private static final int REMEMBERED = 4096;
  private static final Meaning NOTHING = new Meaning(null, Integer.MAX_VALUE);
  private static final Map<String, Meaning> MEANINGS = meanings();

  private final Map<String, Meaning> remembered = new HashMap<>();

  /**
   * What a field is.
   *
   * @param field its part in an article, or null for none
   * @param rank how sure its name is, among the names of the same part: 0 is the surest
   */
  record Meaning(Field field, int rank) {}

  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (Field field : Field.values()) {
      int rank = 0;
      for (String name : field.names()) {
        meanings.put(name, new Meaning(field, rank));
        rank++;
      }
    }
    return meanings;
  }

  /** The meaning of a name, with a null field where it has none. */
  Meaning meaning(String name) {
    Meaning known = remembered.get(name);
    if (known != null) {
      return known;
    }
    Meaning meaning = MEANINGS.getOrDefault(normal(name), NOTHING);
    if (remembered.size() < REMEMBERED) {
      remembered.put(name, meaning);
    }
    return meaning;
  }

  private static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '.')
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }
}
