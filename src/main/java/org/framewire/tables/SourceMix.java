package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Whose words each outlet printed a day. */
public final class SourceMix {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> SPEAKER_KIND = Quotations.SPEAKER_KIND;
  public static final Col<String> SPEAKER =
      Col.of(
          "speaker",
          StringType,
          "the entity of a leader, country or official, the name of a person; `*` for all others of"
              + " the kind");
  public static final Col<Long> ARTICLES =
      Col.of("articles", LongType, "articles that quote the speaker");
  public static final Col<Long> QUOTATIONS =
      Col.of("quotations", LongType, "quotations, direct and reported");
  public static final Col<Long> DIRECT_WORDS =
      Col.<Long>of("direct_words", LongType, "words between quotation marks").in("tokens");
  public static final Col<Long> REPORTED_WORDS =
      Col.<Long>of("reported_words", LongType, "words of reported clauses outside marks")
          .in("tokens");

  public static final Table TABLE =
      Table.named("source_mix", Table.Kind.DAILY, "whose words each outlet printed a day")
          .key(DATE, OUTLET_ID, SPEAKER_KIND, SPEAKER)
          .columns(
              DATE,
              OUTLET_ID,
              SPEAKER_KIND,
              SPEAKER,
              ARTICLES,
              QUOTATIONS,
              DIRECT_WORDS,
              REPORTED_WORDS);

  private SourceMix() {}
}
