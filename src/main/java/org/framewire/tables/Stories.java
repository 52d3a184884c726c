package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.time.LocalDate;
import scala.collection.Seq;

/** What was reported by more than one article: a row a story. */
public final class Stories {
  public static final Col<String> STORY_ID =
      Col.of(
          "story_id",
          StringType,
          "hash of the earliest article that the story was first published with; it stays");
  public static final Col<LocalDate> DATE =
      Col.of(
          "date",
          SharedColumns.DATE.type(),
          "the earliest day of the story's articles when it was first published; it stays");
  public static final Col<LocalDate> FIRST_DAY =
      Col.of("first_day", SharedColumns.DATE.type(), "the day of its earliest article");
  public static final Col<LocalDate> LAST_DAY =
      Col.of("last_day", SharedColumns.DATE.type(), "the day of its latest article");
  public static final Col<String> LANGUAGE =
      SharedColumns.LANGUAGE.meaning("the language of its articles");
  public static final Col<Long> ARTICLES =
      Col.of("articles", LongType, "articles that tell it, copies included");
  public static final Col<Long> ORIGINAL_OUTLETS =
      Col.of(
          "original_outlets",
          LongType,
          "outlets that tell it in a text of their own: it can be compared from two on");
  public static final Col<String> REPRESENTATIVE =
      Col.of(
          "representative",
          StringType,
          "the article that is most like the others, when the story was last looked at");
  public static final Col<String> HEADLINE =
      Col.<String>of("headline", StringType, "the title of that article").orNull();
  public static final Col<Seq<String>> ENTITIES =
      Col.of(
          "entities",
          createArrayType(StringType),
          "countries and leaders that most of its articles name, at most five");
  public static final Col<Double> COHESION =
      Col.<Double>of(
              "cohesion",
              DoubleType,
              "mean similarity of title and lead over all pairs of its originals, 0 to 1 (a cosine, a tenth less for each day between), when it was last looked at; null where there is one original")
          .orNull();

  public static final Table TABLE =
      Table.named(
              "stories", Table.Kind.LEDGER, "what more than one article tells of, a row a story")
          .key(STORY_ID)
          .columns(
              STORY_ID,
              DATE,
              FIRST_DAY,
              LAST_DAY,
              LANGUAGE,
              ARTICLES,
              ORIGINAL_OUTLETS,
              REPRESENTATIVE,
              HEADLINE,
              ENTITIES,
              COHESION)
          .ofVersion(2);

  private Stories() {}
}
