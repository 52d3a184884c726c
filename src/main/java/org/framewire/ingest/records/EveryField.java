package org.framewire.ingest.records;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Gives every name a meaning of its own, known or not, so that a parser offers the values of all
 * fields: for those who look at a dump rather than read it. Names that differ in nothing that
 * counts are one.
 */
public final class EveryField extends FieldNames {
  private static final int MOST_NAMES = 500;

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final IdentityHashMap<Meaning, String> names = new IdentityHashMap<>();

  @Override
  public Meaning meaning(String name) {
    String normal = normal(name);
    Meaning known = meanings.get(normal);
    if (known != null) {
      return known;
    }
    if (normal.isEmpty() || meanings.size() >= MOST_NAMES) {
      return NOTHING;
    }
    Meaning meaning = new Meaning(Field.TEXT, meanings.size());
    meanings.put(normal, meaning);
    names.put(meaning, name);
    return meaning;
  }

  /** The name that a meaning was given to; null for one that a format has by itself. */
  public String nameOf(Meaning meaning) {
    return names.get(meaning);
  }
}
