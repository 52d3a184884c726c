package org.framewire.framing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Lenses;
import org.framewire.tables.Struct;

/** The rows of the table of {@link Lenses} for lenses that a run uses. */
public final class LensRows {
  private static final Struct SHAPE = Struct.of(Lenses.TABLE.columns());

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
            SHAPE
                .row()
                .set(Lenses.DATE, date)
                .set(Lenses.LENS, lens.name())
                .set(Lenses.LENS_VERSION, lens.version())
                .set(Lenses.MEASURE, measure.name())
                .set(Lenses.INDEX, index)
                .set(Lenses.MEANING, measure.meaning())
                .set(Lenses.UNIT, measure.unit())
                .set(Lenses.LOWEST, end(measure.lowest()))
                .set(Lenses.HIGHEST, end(measure.highest()))
                .set(Lenses.HEALTH, measure.health())
                .build());
      }
    }
    return rows;
  }

  /**
   * Those rows that the table does not have yet. A stored row stays, with the date of the run that
   * used the lens first, unless it was written when the table had no ends of measures.
   */
  public static Dataset<Row> news(Dataset<Row> made, Dataset<Row> stored) {
    Column same =
        Stream.of(Lenses.LENS, Lenses.LENS_VERSION, Lenses.MEASURE, Lenses.LOWEST, Lenses.HIGHEST)
            .map(column -> made.col(column.name()).eqNullSafe(stored.col(column.name())))
            .reduce(Column::and)
            .orElseThrow();
    return made.join(stored, same, "left_anti");
  }

  private static Double end(double end) {
    return Double.isFinite(end) ? end : null;
  }
}
