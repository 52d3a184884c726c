package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Who wrote what an article says: the outlet, an agency, or another outlet. */
public final class Copies {
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ORIGINAL_ID =
      Col.<String>of(
              "original_id",
              StringType,
              "the article that this one is a copy of and is counted with; null when it is no copy."
                  + " An original is never itself a copy")
          .orNull();
  public static final Col<String> KIND =
      Col.<String>of(
              "kind",
              StringType,
              "`exact`: the same words; `near`: the whole with changes (Jaccard from 0.5 on);"
                  + " `contained`: 0.45 or more of the smaller one's words stand in shingles of the larger, and of"
                  + " its words outside quotations 0.25; null when it is no copy")
          .orNull();
  public static final Col<Double> JACCARD =
      Col.<Double>of(
              "jaccard",
              DoubleType,
              "five-word shingles that both have, of those that either has; null when it is no copy")
          .orNull();
  public static final Col<Double> CONTAINMENT =
      Col.<Double>of(
              "containment",
              DoubleType,
              "five-word shingles that both have, of those of the smaller one; null when it is no"
                  + " copy")
          .orNull();
  public static final Col<String> AGENCY =
      Col.<String>of("agency", StringType, "the news agency whose text it prints, or null")
          .orNull();
  public static final Col<String> RULE =
      Col.<String>of(
              "rule",
              StringType,
              "what tells the agency: `outlet` (its own page), `dateline` (a place and the agency),"
                  + " `credit` (a credit line), `byline`, or `copy` (of an article that names it); a"
                  + " citation in mid-text tells nothing")
          .orNull();
  public static final Col<Integer> SENTENCES =
      Col.of("sentences", IntegerType, "sentences of the report, headline and dateline left out");
  public static final Col<Double> AGENCY_SHARE =
      Col.of("agency_share", DoubleType, "sentences that are the agency's text, of all");
  public static final Col<Double> SHARED_SHARE =
      Col.of(
          "shared_share",
          DoubleType,
          "sentences that other articles of these days have too and that are no agency's, of all");
  public static final Col<Double> OWN_SHARE =
      Col.of("own_share", DoubleType, "sentences that no other article of these days has, of all");

  public static final Table TABLE =
      Table.named(
              "copies",
              Table.Kind.DAILY,
              "copies, agency texts and articles that share sentences: who wrote what they say;"
                  + " articles that stand alone have no row")
          .key(ARTICLE_ID)
          .columns(
              ARTICLE_ID,
              DATE,
              OUTLET_ID,
              ORIGINAL_ID,
              KIND,
              JACCARD,
              CONTAINMENT,
              AGENCY,
              RULE,
              SENTENCES,
              AGENCY_SHARE,
              SHARED_SHARE,
              OWN_SHARE);

  private Copies() {}
}
