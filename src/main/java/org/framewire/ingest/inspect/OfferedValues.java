package org.framewire.ingest.inspect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.EveryField;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;

/** Takes the values of all fields of a record, by their names in the dump. */
final class OfferedValues extends FieldValues {
  /** What is offered without a name in the dump, as by formats that have fixed places. */
  private static final String OF_THE_FORMAT = "of the format";

  private final EveryField every;
  private final Map<String, String> byName = new LinkedHashMap<>();
  private final Map<String, FieldNames.Meaning> fixed = new LinkedHashMap<>();

  OfferedValues(EveryField every) {
    this.every = every;
  }

  @Override
  public void clear() {
    byName.clear();
    fixed.clear();
  }

  @Override
  public void offer(FieldNames.Meaning meaning, String value) {
    if (value == null || Blank.saysNothing(value)) {
      return;
    }
    String name = every.nameOf(meaning);
    if (name == null) {
      name = "(" + partName(meaning.field()) + " " + OF_THE_FORMAT + ")";
      fixed.put(name, meaning);
    }
    byName.putIfAbsent(name, value);
  }

  static String partName(Field field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The values by name, empty ones left out. */
  Map<String, String> byName() {
    return byName;
  }

  /** What a name is to an article; null where it is nothing. */
  FieldNames.Meaning meaning(String name, FieldNames known) {
    FieldNames.Meaning ofFormat = fixed.get(name);
    return ofFormat == null ? known.meaning(name) : ofFormat;
  }
}
