package org.framewire.framing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of the table of {@link org.framewire.tables.Lenses} for lenses that a run uses. */
public final class LensRows {
  private LensRows() {}

  /**
   * One row a measure, in the order of {@code Lenses.TABLE.schema()}.
   *
   * @param date the run's date, or null
   */
  public static List<Row> of(List<Lens> lenses, LocalDate date) {
    List<Row> rows = new ArrayList<>();
    for (Lens lens : lenses) {
      List<Measure> measures = lens.measures();
      for (int index = 0; index < measures.size(); index++) {
        Measure measure = measures.get(index);
        rows.add(
            RowFactory.create(
                date,
                lens.name(),
                lens.version(),
                measure.name(),
                index,
                measure.meaning(),
                measure.unit(),
                measure.health()));
      }
    }
    return rows;
  }
}
