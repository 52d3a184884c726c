package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** Every quotation in the text of English articles, with who is quoted. */
public final class Quotations {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<Integer> SENTENCE =
      Col.of("sentence", IntegerType, "sentence of the text in which it begins, from 0");
  public static final Col<Integer> START =
      Col.<Integer>of("start", IntegerType, "where it begins in the text, with its opening mark")
          .in("code points");
  public static final Col<Integer> END =
      Col.<Integer>of("end", IntegerType, "where it ends, exclusive").in("code points");
  public static final Col<Boolean> IS_DIRECT =
      Col.of(
          "is_direct",
          BooleanType,
          "whether it stands between quotation marks; else it is a reported clause (`said that …`)");
  public static final Col<Integer> WORDS =
      Col.<Integer>of(
              "words",
              IntegerType,
              "its words; of a reported clause without those that stand between marks in it")
          .in("tokens");
  public static final Col<String> CUE =
      Col.<String>of(
              "cue", StringType, "the words that hand over to it (`said`); null when none do")
          .orNull();
  public static final Col<String> SPEAKER_KIND =
      Col.of(
          "speaker_kind",
          StringType,
          "`leader`, `country` (Pyongyang said), `person`, `official` (a defence official), `other`"
              + " (analysts, the company) or `unknown` (nobody, or a pronoun)");
  public static final Col<String> SPEAKER_ENTITY =
      Col.<String>of(
              "speaker_entity",
              StringType,
              "the leader, or the country that speaks or that the official serves; null when none is"
                  + " known")
          .orNull();
  public static final Col<String> SPEAKER_TEXT =
      Col.<String>of(
              "speaker_text", StringType, "the words that name the speaker; null when none do")
          .orNull();
  public static final Col<String> SPEAKER_RULE =
      Col.of(
          "speaker_rule",
          StringType,
          "what told who speaks: `said`, `according_to`, `as_saying`, `subject_of_sentence`,"
              + " `continued` (from the quotation before) or `none`");

  public static final Table TABLE =
      Table.named(
              "quotations",
              Table.Kind.DAILY,
              "every quotation in the text of English articles, and who is quoted")
          .key(ARTICLE_ID, START, IS_DIRECT)
          .columns(
              DATE,
              OUTLET_ID,
              ARTICLE_ID,
              SENTENCE,
              START,
              END,
              IS_DIRECT,
              WORDS,
              CUE,
              SPEAKER_KIND,
              SPEAKER_ENTITY,
              SPEAKER_TEXT,
              SPEAKER_RULE);

  private Quotations() {}
}
