package org.framewire.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.Articles;
import org.framewire.tables.Struct;

/** Articles for tests, made one by one. */
public final class ArticlesFixture {
  private static final Struct SHAPE =
      Struct.of(
          Articles.ARTICLE_ID,
          Articles.DATE,
          Articles.OUTLET_ID,
          Articles.LANGUAGE,
          Articles.TITLE,
          Articles.TEXT,
          Articles.BODY_START,
          Annotate.ORIGINAL);

  private final List<Row> rows = new ArrayList<>();

  /** Adds an English article that is the outlet's own. */
  public ArticlesFixture add(String date, String outlet, String title, String text) {
    return add(date, outlet, "en", title, text, true);
  }

  /** Adds an article; {@code date} may be null. */
  public ArticlesFixture add(
      String date, String outlet, String language, String title, String text, boolean original) {
    rows.add(
        SHAPE
            .row()
            .set(Articles.ARTICLE_ID, String.format("article-%03d", rows.size()))
            .set(Articles.DATE, date == null ? null : LocalDate.parse(date))
            .set(Articles.OUTLET_ID, outlet)
            .set(Articles.LANGUAGE, language)
            .set(Articles.TITLE, title)
            .set(Articles.TEXT, text)
            .set(Articles.BODY_START, 0)
            .set(Annotate.ORIGINAL, original)
            .build());
    return this;
  }

  /** The articles clustered as the pass expects them. */
  public Dataset<Row> clustered(SparkSession spark, int partitions) {
    return dataset(spark)
        .repartition(partitions, Annotations.columns(Annotations.GROUP))
        .sortWithinPartitions(
            Articles.DATE.column(),
            Articles.OUTLET_ID.column(),
            Articles.LANGUAGE.column(),
            Articles.ARTICLE_ID.column());
  }

  /** The articles as they were added. */
  public Dataset<Row> dataset(SparkSession spark) {
    return spark.createDataFrame(rows, SHAPE.type());
  }
}
