package org.framewire.cli.receipts;

import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Articles;
import org.framewire.tables.Copies;
import org.framewire.tables.OutletFraming;
import org.framewire.warehouse.Warehouse;

/** Looks up what was published of one outlet by one measure, and the articles behind it. */
public final class PublishedScores {
  /**
   * What is asked for.
   *
   * @param target a country or leader, or {@code *} for whole texts
   * @param lens null for every lens that has the measure
   * @param date the as-of day; null for the last one
   */
  public record Question(
      String outlet,
      String measure,
      String target,
      String lens,
      String voice,
      Window window,
      LocalDate date) {}

  /** An article's part in the sums. */
  record Scored(String articleId, double weight, double sum) {
    double score() {
      return sum / weight;
    }
  }

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Question question;

  /** Of one question to one warehouse. */
  public PublishedScores(SparkSession spark, Warehouse warehouse, Question question) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.question = question;
  }

  /** The published rows of the last as-of day, or of the day asked for. */
  List<Row> framing() {
    Dataset<Row> rows =
        warehouse
            .read(spark, OutletFraming.TABLE)
            .where(OutletFraming.OUTLET_ID.column().equalTo(question.outlet()))
            .where(OutletFraming.MEASURE.column().equalTo(question.measure()))
            .where(OutletFraming.TARGET.column().equalTo(question.target()))
            .where(OutletFraming.VOICE.column().equalTo(question.voice()))
            .where(OutletFraming.WINDOW.column().equalTo(question.window().label()));
    if (question.lens() != null) {
      rows = rows.where(OutletFraming.LENS.column().equalTo(question.lens()));
    }
    LocalDate date = question.date();
    if (date == null) {
      Row last = rows.agg(max(OutletFraming.DATE.column()).as(OutletFraming.DATE.name())).first();
      date = OutletFraming.DATE.get(last);
    }
    return date == null
        ? List.of()
        : rows.where(OutletFraming.DATE.column().equalTo(date))
            .orderBy(
                OutletFraming.LENS.column(),
                OutletFraming.LENS_VERSION.column(),
                OutletFraming.ESTIMAND.column())
            .collectAsList();
  }

  /**
   * The original articles behind a row of {@link #framing}, those first that take it furthest to
   * the side of 0 on which their sum lies.
   */
  List<Scored> articles(Row framing, int measure) {
    LocalDate asOf = OutletFraming.DATE.get(framing);
    Column date = ArticleScores.DATE.column();
    Dataset<Row> copies =
        warehouse
            .read(spark, Copies.TABLE)
            .where(Copies.ORIGINAL_ID.column().isNotNull())
            .select(Copies.ARTICLE_ID.column());
    List<Scored> scored = new ArrayList<>();
    warehouse
        .read(spark, ArticleScores.TABLE)
        .where(ArticleScores.OUTLET_ID.column().equalTo(question.outlet()))
        .where(ArticleScores.LENS.column().equalTo(OutletFraming.LENS.get(framing)))
        .where(ArticleScores.LENS_VERSION.column().equalTo(OutletFraming.LENS_VERSION.get(framing)))
        .where(ArticleScores.TARGET.column().equalTo(question.target()))
        .where(ArticleScores.VOICE.column().equalTo(question.voice()))
        .where(date.isNull().or(date.leq(asOf)))
        .join(copies, ArticleScores.ARTICLE_ID.name(), "left_anti")
        .collectAsList()
        .forEach(
            row -> {
              double weight = ArticleScores.S0.get(row).apply(measure);
              if (weight > 0 && question.window().contains(asOf, ArticleScores.DATE.get(row))) {
                scored.add(
                    new Scored(
                        ArticleScores.ARTICLE_ID.get(row),
                        weight,
                        ArticleScores.S1.get(row).apply(measure)));
              }
            });
    double side = Math.signum(scored.stream().mapToDouble(Scored::sum).sum());
    scored.sort(
        Comparator.comparingDouble((Scored one) -> -side * one.sum())
            .thenComparing(Scored::articleId));
    return scored;
  }

  /** The rows of some articles, in any order. */
  List<Row> rows(List<String> articleIds) {
    return warehouse
        .read(spark, Articles.TABLE)
        .where(Articles.ARTICLE_ID.column().isin(articleIds.toArray()))
        .collectAsList();
  }
}
