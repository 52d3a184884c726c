package org.framewire.framing;

import static org.apache.spark.sql.functions.inline;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.ArticleScores;

/**
 * From annotations to the table of {@link ArticleScores}: takes the structs that {@link LensScores}
 * gathered apart, with no shuffle. A day, outlet and language that lies in several annotation rows
 * needs no merging, for each article was scored in one of them.
 */
public record DailyScores() {

  /** The rows of the table, in the order of the annotations. */
  public Dataset<Row> apply(Dataset<Row> annotations) {
    return ArticleScores.TABLE.conform(
        annotations.select(
            ArticleScores.DATE.column(),
            ArticleScores.OUTLET_ID.column(),
            inline(LensScores.COLUMN.column())));
  }
}
