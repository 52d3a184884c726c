package org.framewire.ingest.records;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
public class FieldNames {
  static final Meaning NOTHING = new Meaning(null, Integer.MAX_VALUE);
  private static final int REMEMBERED = 4096;

  private final Map<String, Meaning> meanings;
  private final Map<String, Meaning> remembered = new HashMap<>();

  /** Knows the usual names alone. */
  public FieldNames() {
    this(FieldMapping.NONE);
  }

  /** Knows the names of a user's, and behind them the usual ones. */
  public FieldNames(FieldMapping mapping) {
    this.meanings = meanings(mapping);
  }

  /**
   * What a field is.
   *
   * @param field its part in an article, or null for none
   * @param rank how sure its name is, among the names of the same part: 0 is the surest
   */
  public record Meaning(Field field, int rank) {}

  private static Map<String, Meaning> meanings(FieldMapping mapping) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      names.put(field, new ArrayList<>());
    }
    mapping.names().forEach((field, given) -> names.get(field).addAll(given));
    // The outlet's usual names wait behind the one that the user gives, addresses among them.
    Field addresses =
        mapping.names().containsKey(Field.OUTLET) ? Field.OUTLET : Field.OUTLET_ADDRESS;
    names.get(addresses).addAll(Field.OUTLET_ADDRESS.names());
    for (Field field : Field.values()) {
      if (field != Field.OUTLET_ADDRESS) {
        names.get(field).addAll(field.names());
      }
    }
    return ranked(mapping, names);
  }

  private static Map<String, Meaning> ranked(FieldMapping mapping, Map<Field, List<String>> names) {
    Map<String, Meaning> meanings = new HashMap<>();
    mapping.names().forEach((field, given) -> rank(field, given, meanings));
    names.forEach((field, all) -> rank(field, all, meanings));
    return meanings;
  }

  /** A name that has a meaning already keeps it. */
  private static void rank(Field field, List<String> names, Map<String, Meaning> meanings) {
    for (int rank = 0; rank < names.size(); rank++) {
      meanings.putIfAbsent(normal(names.get(rank)), new Meaning(field, rank));
    }
  }

  /** The meaning of a name, with a null field where it has none. */
  public Meaning meaning(String name) {
    Meaning known = remembered.get(name);
    if (known != null) {
      return known;
    }
    Meaning meaning = meanings.getOrDefault(normal(name), NOTHING);
    if (remembered.size() < REMEMBERED) {
      remembered.put(name, meaning);
    }
    return meaning;
  }

  /** A name without what does not count: letters, digits and full stops, in lower case. */
  public static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '.')
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }
}
