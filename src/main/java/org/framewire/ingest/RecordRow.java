package org.framewire.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Col;

/** Builds a row of {@link Records}, column by column; serves one row after another. */
final class RecordRow {
  private static final Map<String, Integer> PLACES = places();

  private final Object[] values = new Object[PLACES.size()];

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    List<Col<?>> columns = Records.TABLE.columns();
    for (int place = 0; place < columns.size(); place++) {
      places.put(columns.get(place).name(), place);
    }
    return places;
  }

  /** Empties the row, to be that of another record. */
  RecordRow begin(Outcome outcome, String sourceFile, long sourceRecord) {
    Arrays.fill(values, null);
    return set(Records.OUTCOME, outcome.code())
        .set(Records.SOURCE_FILE, sourceFile)
        .set(Records.SOURCE_RECORD, sourceRecord);
  }

  <T> RecordRow set(Col<T> column, T value) {
    values[PLACES.get(column.name())] = value;
    return this;
  }

  Row build() {
    return RowFactory.create(values.clone());
  }
}
