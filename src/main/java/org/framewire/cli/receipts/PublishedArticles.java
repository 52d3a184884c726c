package org.framewire.cli.receipts;

import static org.apache.spark.sql.functions.concat_ws;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.Articles;
import org.framewire.tables.Mentions;
import org.framewire.tables.Table;
import org.framewire.warehouse.Warehouse;

/** Looks published articles and mentions up, of one day and outlet where that is asked. */
public final class PublishedArticles {
  private static final String BORDER_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String BORDER_BEHIND = "(?![\\p{L}\\p{N}])";

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final LocalDate date;
  private final String outlet;

  /**
   * @param date of the articles; null for any day
   * @param outlet an id; null for any outlet
   */
  public PublishedArticles(SparkSession spark, Warehouse warehouse, LocalDate date, String outlet) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.date = date;
    this.outlet = outlet;
  }

  private Dataset<Row> read(Table table, Column dateColumn, Column outletColumn) {
    Dataset<Row> rows;
    if (date == null) {
      rows = warehouse.read(spark, table);
    } else {
      String period = warehouse.layout().orElseThrow().period().of(date);
      rows = warehouse.readPeriods(spark, table, List.of(period)).filter(dateColumn.equalTo(date));
    }
    return outlet == null ? rows : rows.filter(outletColumn.equalTo(outlet));
  }

  private Dataset<Row> articles() {
    return read(Articles.TABLE, Articles.DATE.column(), Articles.OUTLET_ID.column());
  }

  private Dataset<Row> mentions() {
    return read(Mentions.TABLE, Mentions.DATE.column(), Mentions.OUTLET_ID.column());
  }

  /** The article of an id, or null. */
  Row article(String id) {
    List<Row> found =
        articles().filter(Articles.ARTICLE_ID.column().equalTo(id)).limit(1).collectAsList();
    return found.isEmpty() ? null : found.get(0);
  }

  /** All mentions in an article, in the order of its text. */
  List<Row> mentionsOf(Row article) {
    return mentions()
        .filter(Mentions.ARTICLE_ID.column().equalTo(Articles.ARTICLE_ID.get(article)))
        .orderBy(Mentions.FIELD.column(), Mentions.START.column())
        .collectAsList();
  }

  /** The first articles that mention both entities in one sentence. */
  List<Row> naming(String a, String b, int most) {
    Dataset<Row> both = sentencesNaming(a).intersect(sentencesNaming(b));
    Dataset<Row> ids = both.select(Mentions.ARTICLE_ID.column()).distinct();
    return first(articles().join(ids, Mentions.ARTICLE_ID.name(), "left_semi"), most);
  }

  private Dataset<Row> sentencesNaming(String entity) {
    return mentions()
        .filter(Mentions.ENTITY_ID.column().equalTo(entity))
        .select(Mentions.ARTICLE_ID.column(), Mentions.FIELD.column(), Mentions.SENTENCE.column());
  }

  /** The first articles that hold every one of some words, whatever their case. */
  List<Row> holding(List<String> words, int most) {
    Column text = concat_ws("\n", Articles.TITLE.column(), Articles.TEXT.column());
    Dataset<Row> found = articles();
    for (String word : words) {
      found =
          found.filter(text.rlike("(?iu)" + BORDER_BEFORE + Pattern.quote(word) + BORDER_BEHIND));
    }
    return first(found, most);
  }

  private static List<Row> first(Dataset<Row> articles, int most) {
    return articles
        .orderBy(Articles.DATE.column(), Articles.OUTLET_ID.column(), Articles.ARTICLE_ID.column())
        .limit(most)
        .collectAsList();
  }
}
