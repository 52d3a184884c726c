package org.framewire.copies;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Copies;
import org.framewire.tables.Table;

/** What of an article is compared: its wording, when it came, which agency it names. */
public final class Fingerprints {
  public static final Col<Long> NUMBER =
      Col.of("number", LongType, "hash of the article's id, by which it goes between the stages");
  public static final Col<String> ARTICLE_ID = Articles.ARTICLE_ID;
  public static final Col<LocalDate> DATE = Articles.DATE;
  public static final Col<String> OUTLET_ID = Articles.OUTLET_ID;

  /** Expected beside the columns of articles: decided by an earlier run, here for comparison. */
  public static final Col<Boolean> SETTLED =
      Col.of("settled", BooleanType, "an original of an earlier run, outside the touched periods");

  /**
   * Expected beside the columns of articles: decided anew, and the original of copies that are not.
   */
  public static final Col<Boolean> HELD =
      Col.of(
          "held",
          BooleanType,
          "the original of an earlier run's copy that lies outside the touched periods");

  static final Col<Long> PRECEDENCE =
      Col.of("precedence", LongType, "lower: likelier the original");
  static final Col<Integer> DAY =
      Col.of("day", IntegerType, "days since 1970; all articles without a date share one");
  static final Col<String> AGENCY = Copies.AGENCY;
  static final Col<String> RULE = Copies.RULE;

  /** A credit that names the outlet of the page, which may be an agency to others. */
  static final Col<String> OWN_CREDIT =
      Col.<String>of(
              "own_credit", StringType, "the credit, where the page's own outlet is all it names")
          .orNull();

  static final Col<Integer> SENTENCES = Copies.SENTENCES;
  static final Col<byte[]> WORDING = Col.of("wording", BinaryType, "its words, hashed, in order");

  public static final Table TABLE =
      Table.named("fingerprints", Table.Kind.STAGED, "what of an article is compared")
          .key(ARTICLE_ID)
          .columns(
              NUMBER,
              ARTICLE_ID,
              DATE,
              OUTLET_ID,
              SETTLED,
              PRECEDENCE,
              DAY,
              AGENCY,
              RULE,
              OWN_CREDIT,
              SENTENCES,
              WORDING);

  private Fingerprints() {}
}
