package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;

import java.time.LocalDate;

/** Which article tells which story. An article that no other resembles is in no story. */
public final class StoryArticles {
  public static final Col<String> STORY_ID = Stories.STORY_ID;
  public static final Col<String> ARTICLE_ID = SharedColumns.ARTICLE_ID;
  public static final Col<LocalDate> DATE =
      Col.of("date", SharedColumns.DATE.type(), "the day on which the article was published");
  public static final Col<LocalDate> STORY_DATE =
      Col.of(
          "story_date", Stories.DATE.type(), "the date of the story, under which `stories` has it");
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<Boolean> IS_COPY =
      Col.of("is_copy", BooleanType, "whether it is marked as a copy of another article");

  public static final Table TABLE =
      Table.named(
              "story_articles",
              Table.Kind.LEDGER,
              "which article tells which story; an article without a row has a story of its own, one without a date has none")
          .key(ARTICLE_ID)
          .columns(STORY_ID, ARTICLE_ID, DATE, OUTLET_ID, IS_COPY, STORY_DATE)
          .ofVersion(2);

  private StoryArticles() {}
}
