package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import scala.collection.Seq;

/** What an outlet did to a text that it took over: omission and addition, sentence by sentence. */
public final class CopyEdits {
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ORIGINAL_ID =
      Col.of("original_id", StringType, "the article that it is a copy of");
  public static final Col<String> ORIGINAL_OUTLET_ID =
      Col.of("original_outlet_id", StringType, "the outlet of that article");
  public static final Col<String> AGENCY =
      Col.<String>of("agency", StringType, "the agency that the original names, or null").orNull();
  public static final Col<Integer> ORIGINAL_SENTENCES =
      Col.of("original_sentences", IntegerType, "sentences of the original");
  public static final Col<Integer> KEPT =
      Col.of(
          "kept",
          IntegerType,
          "of these, how many stand in the copy: half or more of their words in shared shingles");
  public static final Col<Integer> DROPPED =
      Col.of("dropped", IntegerType, "of these, how many do not");
  public static final Col<Integer> SENTENCES =
      Col.of("sentences", IntegerType, "sentences of the copy");
  public static final Col<Integer> ADDED =
      Col.of("added", IntegerType, "of these, how many do not stand in the original");
  public static final Col<Double> DROPPED_SHARE =
      Col.of("dropped_share", DoubleType, "dropped, of the original's sentences");
  public static final Col<Double> ADDED_SHARE =
      Col.of("added_share", DoubleType, "added, of the copy's sentences");
  public static final Col<Seq<Integer>> KEPT_SENTENCES =
      numbers("kept_sentences", "numbers of the original's sentences that were kept, from 0");
  public static final Col<Seq<Integer>> DROPPED_SENTENCES =
      numbers("dropped_sentences", "numbers of the original's sentences that were dropped, from 0");
  public static final Col<Seq<Integer>> ADDED_SENTENCES =
      numbers("added_sentences", "numbers of the copy's sentences that were added, from 0");

  public static final Table TABLE =
      Table.named(
              "copy_edits",
              Table.Kind.DAILY,
              "what an outlet did to a text that it took over: a row a copy")
          .key(ARTICLE_ID)
          .columns(
              ARTICLE_ID,
              DATE,
              OUTLET_ID,
              ORIGINAL_ID,
              ORIGINAL_OUTLET_ID,
              AGENCY,
              ORIGINAL_SENTENCES,
              KEPT,
              DROPPED,
              SENTENCES,
              ADDED,
              DROPPED_SHARE,
              ADDED_SHARE,
              KEPT_SENTENCES,
              DROPPED_SENTENCES,
              ADDED_SENTENCES);

  private static Col<Seq<Integer>> numbers(String name, String meaning) {
    return Col.of(name, createArrayType(IntegerType), meaning);
  }

  private CopyEdits() {}
}
