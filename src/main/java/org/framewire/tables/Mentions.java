package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import scala.collection.Seq;

/** Every mention of a country or leader, with its place. */
public final class Mentions {
  public static final Col<LocalDate> DATE = SharedColumns.DATE;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<String> FIELD = Col.of("field", StringType, "`title` or `text`");
  public static final Col<Integer> SENTENCE =
      Col.of("sentence", IntegerType, "sentence of the field, from 0");
  public static final Col<Integer> START =
      Col.<Integer>of("start", IntegerType, "where the mention begins in the field")
          .in("code points");
  public static final Col<Integer> END =
      Col.<Integer>of("end", IntegerType, "where it ends, exclusive").in("code points");
  public static final Col<String> SURFACE =
      Col.of("surface", StringType, "the words as they stand there");
  public static final Col<String> KIND =
      Col.of(
          "kind",
          StringType,
          "`country`, `organisation` or `leader`: one stretch of words may be both (the Russian president)");
  public static final Col<String> ENTITY_ID =
      Col.<String>of("entity_id", StringType, "who is meant; null when that is ambiguous").orNull();
  public static final Col<Seq<String>> CANDIDATES =
      Col.of("candidates", createArrayType(StringType), "all who may be meant");
  public static final Col<String> MENTION_TYPE =
      Col.of(
          "mention_type",
          StringType,
          "`name`, `demonym`, `capital`, `institution`, `leader` or `title`");
  public static final Col<String> RULE =
      Col.of(
          "rule",
          StringType,
          "what told who is meant: `words`, `words_in_context`, `full_name`, `full_name_by_title`,"
              + " `full_name_in_office`, `full_name_named_before`, `short_name_by_title`,"
              + " `short_name_named_before`, `short_name_named_later`, `short_name_in_office`, `short_name_alone`,"
              + " `office_of_country` or `several_fit`");
  public static final Col<String> ROLE =
      Col.of("role", StringType, "`actor` (Moscow said), `place` (in Moscow) or `other`");
  public static final Col<String> VOICE =
      Col.of(
          "voice", StringType, "`own`: the outlet speaks; `quoted`: in what it quotes or reports");

  public static final Table TABLE =
      Table.named(
              "mentions", Table.Kind.DAILY, "every mention of a country or leader, with its place")
          .key(ARTICLE_ID, FIELD, START, KIND)
          .columns(
              DATE,
              OUTLET_ID,
              ARTICLE_ID,
              FIELD,
              SENTENCE,
              START,
              END,
              SURFACE,
              KIND,
              ENTITY_ID,
              CANDIDATES,
              MENTION_TYPE,
              RULE,
              ROLE,
              VOICE);

  private Mentions() {}
}
