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
import org.framewire.tables.Articles;

/**
 * Stage: keys of new and stored articles → {@link Duplicates}, the ones that are not to be kept.
 *
 * <ol>
 *   <li>A new record with a stored article's id, wording and place (file and record) is that
 *       article, read again.
 *   <li>Of the versions at one address of an outlet, the last by time of publication is kept; then
 *       by day and wording; of equal ones the stored, then by file and record the largest.
 *   <li>Of the articles of one outlet with one wording, the first is kept, by day (undated last),
 *       time (unknown last) and id.
 * </ol>
 *
 * <p>Each loser points to the article that stays in the end. Two shuffles of narrow rows, no text.
 */
public record Deduplicate() {
  private static final String STORED_PLACE = "stored_place";
  private static final String VERSION = "version";
  private static final String KEPT = "kept";
  private static final String WORDING = Articles.TEXT_HASH.name();
  private static final String RANK = "rank";

  /** The keys of the articles among {@link Records}. */
  public static Dataset<Row> newKeys(Dataset<Row> records) {
    return keys(records.filter(Records.OUTCOME.column().equalTo(Outcome.ARTICLE.code())), false);
  }

  /** The keys of stored rows of {@link Articles}. */
  public static Dataset<Row> storedKeys(Dataset<Row> articles) {
    return keys(articles, true);
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
    Column version =
        struct(
            Articles.PUBLISHED_AT.column(),
            Articles.DATE.column(),
            Articles.TEXT_HASH.column(),
            Duplicates.STORED.column(),
            Articles.SOURCE_FILE.column(),
            Articles.SOURCE_RECORD.column());
    Dataset<Row> versions =
        keys.withColumn(
                STORED_PLACE, max(when(Duplicates.STORED.column(), place())).over(byArticle))
            .withColumn(VERSION, max(when(not(isAlreadyStored()), version)).over(byArticle));
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

  private static Column reason(Column version) {
    Column isKeptVersion = version.eqNullSafe(col(VERSION));
    Column isKeptArticle = Articles.ARTICLE_ID.column().equalTo(col(KEPT));
    return when(isAlreadyStored(), lit(Reason.ALREADY_STORED.code()))
        .when(not(isKeptVersion), versionReason())
        .when(not(isKeptArticle), lit(Reason.SAME_TEXT.code()));
  }

  /** Records without an address have their id from their text: what they share is the text. */
  private static Column versionReason() {
    Column idOfText =
        substring(
            sha2(
                concat(Articles.OUTLET_ID.column(), lit("\n"), Articles.TEXT_HASH.column())
                    .cast(DataTypes.BinaryType),
                256),
            1,
            ArticleId.DIGITS);
    return when(Articles.ARTICLE_ID.column().equalTo(idOfText), lit(Reason.SAME_TEXT.code()))
        .otherwise(lit(Reason.SAME_URL.code()));
  }
}
