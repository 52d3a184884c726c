package org.framewire.ingest.records;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Names of fields that a user gives for his dump. They come before the usual ones, and a name that
 * is given to one part loses every other meaning.
 *
 * @param names by part of the article, as written in the dump, the surest first
 */
public record FieldMapping(Map<Field, List<String>> names) implements Serializable {
  /** The usual names alone. */
  public static final FieldMapping NONE = new FieldMapping(Map.of());

  private static final Map<String, Field> PARTS = parts();

  public FieldMapping {
    Map<Field, List<String>> copy = new EnumMap<>(Field.class);
    names.forEach((field, given) -> copy.put(field, List.copyOf(given)));
    names = Collections.unmodifiableMap(copy);
  }

  private static Map<String, Field> parts() {
    Map<String, Field> parts = new LinkedHashMap<>();
    parts.put("text", Field.TEXT);
    parts.put("title", Field.TITLE);
    parts.put("date", Field.DATE);
    parts.put("url", Field.URL);
    parts.put("outlet", Field.OUTLET);
    return parts;
  }

  /** What the parts of an article are called in settings. */
  public static List<String> partNames() {
    return List.copyOf(PARTS.keySet());
  }

  /**
   * Reads a mapping as settings write it: {@code text} → {@code [corpo]}.
   *
   * @throws IllegalArgumentException when a part is unknown, or a name is empty or given to two;
   *     the message tells which and the remedy
   */
  public static FieldMapping of(Map<String, List<String>> written) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    Map<String, String> givenTo = new HashMap<>();
    written.forEach(
        (part, given) -> {
          names.put(field(part), new ArrayList<>(checked(part, given)));
          given.forEach(name -> claim(FieldNames.normal(name), name, part, givenTo));
        });
    return new FieldMapping(names);
  }

  private static Field field(String part) {
    Field field = PARTS.get(part);
    if (field == null) {
      throw new IllegalArgumentException(
          "fields names the part " + part + ": give " + String.join(", ", PARTS.keySet()));
    }
    return field;
  }

  private static List<String> checked(String part, List<String> given) {
    if (given == null || given.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(
          "fields." + part + " has a null: give a list of names as the dump writes them");
    }
    return given;
  }

  private static void claim(String normal, String name, String part, Map<String, String> givenTo) {
    if (normal.isEmpty()) {
      throw new IllegalArgumentException(
          "fields." + part + " has the name '" + name + "': give one with a letter or a digit");
    }
    String other = givenTo.putIfAbsent(normal, part);
    if (other != null) {
      throw new IllegalArgumentException(
          "fields gives " + name + " to " + other + " and to " + part + ": give it once");
    }
  }
}
