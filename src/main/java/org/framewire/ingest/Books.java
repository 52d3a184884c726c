package org.framewire.ingest;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.dates.DateRule;
import org.framewire.ingest.records.Outcome;
import org.framewire.tables.Col;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;

/**
 * Stage: records and the decisions over them → how many there are of everything that a run tells
 * of, in one look at the records. The rows about files tell whether every record that was cut out
 * of a file came to an end that is known.
 */
public record Books() {
  public static final Col<String> OF =
      Col.of("of", StringType, "what is counted: see the constants of `Books.Of`");
  public static final Col<String> NAME =
      Col.<String>of("name", StringType, "which of these; null for articles without a date")
          .orNull();
  public static final Col<Long> READ = Runs.READ;
  public static final Col<Long> ARTICLES =
      Col.of("articles", LongType, "records that became articles");
  public static final Col<Long> TOKENS = Col.of("tokens", LongType, "their tokens");
  public static final Col<Long> DUPLICATES = Runs.DUPLICATES;
  public static final Col<Long> SKIPPED = Runs.SKIPPED;
  public static final Col<Long> REJECTED = Runs.REJECTED;
  public static final Col<Long> WITHOUT_RULES =
      Col.of("without_rules", LongType, "records that were read without some rules");
  public static final Col<Boolean> BALANCED =
      Col.of(
          "balanced",
          BooleanType,
          "false where a file has not one book, or not read = articles + duplicates + skipped + rejected");

  public static final Table TABLE =
      Table.named("books", Table.Kind.STAGED, "what became of the records")
          .key(OF, NAME)
          .columns(
              OF,
              NAME,
              READ,
              ARTICLES,
              TOKENS,
              DUPLICATES,
              SKIPPED,
              REJECTED,
              WITHOUT_RULES,
              BALANCED);

  /** What is counted, by name. */
  public enum Of {
    /** Every record, by its file. */
    FILE,
    /** Articles and duplicates, by day in ISO form. */
    DAY,
    LANGUAGE,
    OUTLET,
    /** By the outlet as the record has it. */
    OUTLET_AS_WRITTEN,
    /** Articles and duplicates of which the service that gave them left out the end: one row. */
    CUT,
    /** Articles and duplicates whose date lies too far ahead to be one: one row. */
    FUTURE,
    /** Records that are no articles, by why. */
    REASON;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What a row counts. */
    public static Of of(Row row) {
      return valueOf(OF.get(row).toUpperCase(Locale.ROOT));
    }
  }

  private static final String ENTRY = "entry";
  private static final String BOOKS = "books";
  private static final String WHY_DUPLICATE = "why_duplicate";

  /** Counts, in no order. */
  public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> duplicates) {
    Dataset<Row> decisions =
        duplicates
            .filter(not(Duplicates.STORED.column()))
            .select(
                Duplicates.SOURCE_FILE.column(),
                Duplicates.SOURCE_RECORD.column(),
                Duplicates.REASON.column().as(WHY_DUPLICATE));
    String[] place = {Duplicates.SOURCE_FILE.name(), Duplicates.SOURCE_RECORD.name()};
    Column zero = lit(0L);
    Dataset<Row> sums =
        records
            .join(decisions, place, "left")
            .select(
                explode(entries()).as(ENTRY),
                coalesce(Records.RECORDS_READ.column(), zero).as(READ.name()),
                one(isKept()).as(ARTICLES.name()),
                when(isKept(), Records.TOKEN_COUNT.column().cast(LongType))
                    .otherwise(zero)
                    .as(TOKENS.name()),
                one(isDuplicate()).as(DUPLICATES.name()),
                one(is(Outcome.SKIPPED)).as(SKIPPED.name()),
                one(is(Outcome.REJECTED)).as(REJECTED.name()),
                one(Records.RULES_LEFT_OUT.column().isNotNull()).as(WITHOUT_RULES.name()),
                one(is(Outcome.BOOK)).as(BOOKS))
            .withColumn(OF.name(), OF.within(col(ENTRY)))
            .withColumn(NAME.name(), NAME.within(col(ENTRY)))
            .where(OF.column().isNotNull())
            .groupBy(OF.column(), NAME.column())
            .agg(
                sum(READ.column()).as(READ.name()),
                sum(ARTICLES.column()).as(ARTICLES.name()),
                sum(TOKENS.column()).as(TOKENS.name()),
                sum(DUPLICATES.column()).as(DUPLICATES.name()),
                sum(SKIPPED.column()).as(SKIPPED.name()),
                sum(REJECTED.column()).as(REJECTED.name()),
                sum(WITHOUT_RULES.column()).as(WITHOUT_RULES.name()),
                sum(col(BOOKS)).as(BOOKS));
    return TABLE.conform(sums.withColumn(BALANCED.name(), balanced()));
  }

  /** What a record counts under; entries that it does not have are null. */
  private static Column entries() {
    Column isArticle = is(Outcome.ARTICLE);
    Column written = Records.OUTLET_WRITTEN.column();
    return array(
        entry(Of.FILE, lit(true), Records.SOURCE_FILE.column()),
        entry(Of.DAY, isArticle, Records.DATE.column().cast(StringType)),
        entry(Of.LANGUAGE, isArticle, Records.LANGUAGE.column()),
        entry(Of.OUTLET, isArticle, Records.OUTLET_ID.column()),
        entry(Of.OUTLET_AS_WRITTEN, isArticle.and(written.isNotNull()), written),
        entry(Of.CUT, isArticle.and(Records.CUT_CHARACTERS.column().isNotNull()), lit("")),
        entry(
            Of.FUTURE,
            isArticle.and(Records.DATE_RULE.column().equalTo(DateRule.FUTURE.code())),
            lit("")),
        entry(
            Of.REASON,
            isDuplicate().or(is(Outcome.SKIPPED)).or(is(Outcome.REJECTED)),
            coalesce(col(WHY_DUPLICATE), Records.REASON.column())));
  }

  private static Column entry(Of of, Column isOne, Column name) {
    return struct(when(isOne, lit(of.code())).as(OF.name()), name.as(NAME.name()));
  }

  private static Column is(Outcome outcome) {
    return Records.OUTCOME.column().equalTo(outcome.code());
  }

  private static Column isKept() {
    return is(Outcome.ARTICLE).and(col(WHY_DUPLICATE).isNull());
  }

  private static Column isDuplicate() {
    return col(WHY_DUPLICATE).isNotNull();
  }

  private static Column one(Column isOne) {
    return when(isOne, lit(1L)).otherwise(lit(0L));
  }

  private static Column balanced() {
    Column accounted =
        ARTICLES.column().plus(DUPLICATES.column()).plus(SKIPPED.column()).plus(REJECTED.column());
    Column isFile = OF.column().equalTo(Of.FILE.code());
    return not(isFile).or(READ.column().equalTo(accounted).and(col(BOOKS).equalTo(1L)));
  }
}
