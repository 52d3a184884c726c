package org.framewire.ingest.records;

import java.util.EnumMap;
import java.util.Map;

/** The fields of one record that matter to an article; serves one record after another. */
public class FieldValues {
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private final Map<Field, FieldNames.Meaning> meanings = new EnumMap<>(Field.class);

  public void clear() {
    values.clear();
    meanings.clear();
  }

  /** Takes a value unless a surer name has given one; empty ones are not taken. */
  public void offer(FieldNames.Meaning meaning, String value) {
    FieldNames.Meaning taken = meanings.get(meaning.field());
    boolean surer = taken == null || meaning.rank() < taken.rank();
    if (surer && value != null && !Blank.saysNothing(value)) {
      values.put(meaning.field(), value);
      meanings.put(meaning.field(), meaning);
    }
  }

  /** The value of a field, or null. */
  public String get(Field field) {
    return values.get(field);
  }
}
