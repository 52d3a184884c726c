package org.framewire.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.ingest.records.Outcome;
import org.framewire.ingest.records.Reason;
import org.framewire.tables.ArticleKeys;
import org.framewire.tables.Articles;

/**
 * Stage: keys of new and stored articles → {@link Duplicates}, the ones that are not to be kept.
 *
 * <ol>
 *   <li>A new record with a stored article's id, wording and place (file and record) is that
 *       article, read again.
 *   <li>Of the versions at one address of an outlet, the first or the last is kept: see {@link
 *       KeptVersion}. One with another wording is an update or what it replaced; one with the same
 *       wording is the same article.
 *   <li>Of the articles of one outlet with one wording, the first is kept, by day (undated last),
 *       time (unknown last) and id.
 * </ol>
 *
 * <p>Each loser points to the article that stays in the end. Two shuffles of narrow rows, no text.
 */
public record Deduplicate(KeptVersion keptVersion) {
  private static final String STORED_PLACE = "stored_place";
  private static final String VERSION = "version";
  private static final String KEPT = "kept";
  private static final String WORDING = Articles.TEXT_HASH.name();
  private static final String RANK = "rank";

  /** Keeps the last version at an address. */
  public Deduplicate() {
    this(KeptVersion.LAST);
  }

  /** The keys of the articles among {@link Records}. */
  public static Dataset<Row> newKeys(Dataset<Row> records) {
    return keys(records.filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code())), false);
  }

  /** The keys of what is stored: rows of {@link ArticleKeys}, or of {@link Articles}. */
  public static Dataset<Row> storedKeys(Dataset<Row> stored) {
    return keys(stored, true);
  }

  private static Dataset<Row> keys(Dataset<Row> articles, boolean stored) {
    return articles.select(
        Articles.ARTICLE_ID.column(),
        Articles.OUTLET_ID.column(),
        Articles.TEXT_HASH.column(),
        Articles.DATE.column(),
        Articles.PUBLISHED_AT.column(),
        Articles.SOURCE_FILE.column(),
        Articles.SOURCE_RECORD.column(),
        lit(stored).as(Duplicates.STORED.name()));
  }

  /**
   * Decides over keys.
   *
   * @param keys {@link #newKeys} and {@link #storedKeys} in one dataset; at most one stored row an
   *     article id
   */
  public Dataset<Row> apply(Dataset<Row> keys) {
    WindowSpec byArticle = Window.partitionBy(Articles.ARTICLE_ID.column());
    Column version = keptVersion.order();
    Dataset<Row> versions =
        keys.withColumn(
                STORED_PLACE, max(when(Duplicates.STORED.column(), place())).over(byArticle))
            .withColumn(
                VERSION, keptVersion.of(when(not(isAlreadyStored()), version)).over(byArticle));
    WindowSpec byWording =
        Window.partitionBy(Articles.OUTLET_ID.column(), col(VERSION).getField(WORDING));
    Dataset<Row> decided =
        versions.withColumn(KEPT, min(precedence()).over(byWording).getField(RANK));
    return Duplicates.TABLE.conform(
        decided
            .withColumn(Duplicates.REASON.name(), reason(version))
            .filter(Duplicates.REASON.column().isNotNull())
            .withColumn(Duplicates.KEPT_ARTICLE_ID.name(), col(KEPT)));
  }

  private static Column isAlreadyStored() {
    return not(Duplicates.STORED.column())
        .and(coalesce(place().equalTo(col(STORED_PLACE)), lit(false)));
  }

  private static Column place() {
    return struct(
        Articles.TEXT_HASH.column(),
        Articles.SOURCE_FILE.column(),
        Articles.SOURCE_RECORD.column());
  }

  /** What the least of is kept among articles of one wording; its last part is the article. */
  private static Column precedence() {
    Column date = Articles.DATE.within(col(VERSION));
    Column time = Articles.PUBLISHED_AT.within(col(VERSION));
    return struct(
        date.isNull().as("undated"),
        date.as("date"),
        time.isNull().as("untimed"),
        time.as("time"),
        Articles.ARTICLE_ID.column().as(RANK));
  }

  private Column reason(Column version) {
    Column isKeptVersion = version.eqNullSafe(col(VERSION));
    Column isKeptArticle = Articles.ARTICLE_ID.column().equalTo(col(KEPT));
    return when(isAlreadyStored(), lit(Reason.ALREADY_STORED.code()))
        .when(not(isKeptVersion), versionReason())
        .when(not(isKeptArticle), lit(Reason.SAME_TEXT.code()));
  }

  private Column versionReason() {
    Column sameWording = Articles.TEXT_HASH.column().equalTo(col(VERSION).getField(WORDING));
    return when(isNamedByText(), lit(Reason.SAME_TEXT.code()))
        .when(sameWording, lit(Reason.SAME_URL.code()))
        .otherwise(lit(keptVersion.others().code()));
  }

  /** Records without an address have their id from their text: what they share is the text. */
  private static Column isNamedByText() {
    Column idOfText =
        substring(
            sha2(
                concat(Articles.OUTLET_ID.column(), lit("\n"), Articles.TEXT_HASH.column())
                    .cast(DataTypes.BinaryType),
                256),
            1,
            ArticleId.DIGITS);
    return Articles.ARTICLE_ID.column().equalTo(idOfText);
  }
}
