package org.framewire.ingest.inspect;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;

/** The fields of the records that were looked at, of one file or of all files alike. */
public final class FieldSurvey {
  private static final Tally NOTHING = new Tally();

  private final Map<String, FieldProfile> profiles = new LinkedHashMap<>();
  private final Map<String, Field> parts = new LinkedHashMap<>();
  private final Map<Field, Tally> serving = new EnumMap<>(Field.class);
  private long records;

  /** Takes the values of one record; returns the name of the field that serves as each part. */
  Map<Field, String> add(OfferedValues values, FieldNames known) {
    records++;
    Map<Field, String> names = new EnumMap<>(Field.class);
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    values
        .byName()
        .forEach(
            (name, value) -> {
              profile(name).add(value);
              FieldNames.Meaning meaning = values.meaning(name, known);
              Field part = meaning.field();
              if (part != null) {
                parts.put(FieldNames.normal(name), part);
                if (meaning.rank() < ranks.getOrDefault(part, Integer.MAX_VALUE)) {
                  ranks.put(part, meaning.rank());
                  names.put(part, name);
                }
              }
            });
    names.forEach(this::serve);
    return names;
  }

  private FieldProfile profile(String name) {
    return profiles.computeIfAbsent(FieldNames.normal(name), key -> new FieldProfile(name));
  }

  private void serve(Field part, String name) {
    String asFirstWritten = profile(name).name();
    serving.computeIfAbsent(part, key -> new Tally()).add(asFirstWritten);
  }

  void addAll(FieldSurvey other) {
    records += other.records;
    other.profiles.values().forEach(profile -> profile(profile.name()).addAll(profile));
    parts.putAll(other.parts);
    other.serving.forEach(
        (part, tally) -> serving.computeIfAbsent(part, key -> new Tally()).addAll(tally));
  }

  /** Records whose fields could be read. */
  public long records() {
    return records;
  }

  /** How often which field served as a part. */
  public Tally serving(Field part) {
    return serving.getOrDefault(part, NOTHING);
  }

  /** What a field is like, by its name. */
  public FieldProfile profileOf(String name) {
    return profiles.get(FieldNames.normal(name));
  }

  /** Fields that the names are known of and that no record needed. */
  public List<FieldProfile> spare() {
    return profiles.values().stream()
        .filter(profile -> part(profile) != null)
        .filter(profile -> serving(part(profile)).count(profile.name()) == 0)
        .toList();
  }

  /** Fields whose names tell nothing. */
  public List<FieldProfile> unknown() {
    return profiles.values().stream().filter(profile -> part(profile) == null).toList();
  }

  private Field part(FieldProfile profile) {
    return parts.get(FieldNames.normal(profile.name()));
  }

  /** Share of the records in which a part has a value. */
  double share(Field part) {
    return records == 0 ? 0 : (double) serving(part).total() / records;
  }

  /**
   * What files alike have in common: the known names, or all of them where none is the text's, for
   * there the others matter.
   */
  Collection<String> likeness() {
    return Collections.unmodifiableCollection(
        new TreeSet<>(serving(Field.TEXT).total() > 0 ? parts.keySet() : profiles.keySet()));
  }
}
