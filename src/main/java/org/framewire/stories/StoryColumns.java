package org.framewire.stories;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.Struct;

/** What the steps of finding stories hand to each other. */
final class StoryColumns {
  static final Col<String> ARTICLE_ID = Articles.ARTICLE_ID;
  static final Col<String> LANGUAGE = Articles.LANGUAGE;
  static final Col<String> OUTLET_ID = Articles.OUTLET_ID;

  static final Col<Integer> DAY =
      Col.<Integer>of("day", IntegerType, "the article's day").in("days since 1970");
  static final Col<byte[]> VECTOR =
      Col.of("vector", BinaryType, "the weighted stems of title and lead, packed");
  static final Col<Boolean> COPIED =
      Col.of("copied", BooleanType, "whether marked copies of it exist");
  static final Col<String> PUBLISHED =
      Col.<String>of("published_story", StringType, "the story it was published in").orNull();

  static final Struct DESCRIBED = Struct.of(ARTICLE_ID, OUTLET_ID, LANGUAGE, DAY, VECTOR);

  static final Col<Integer> BLOCK_DAY =
      Col.of("block_day", IntegerType, "the earlier day of the pairs that a block looks for");
  static final Col<Integer> SHARD =
      Col.of("shard", IntegerType, "which part of the stems a block looks at");

  static final Col<String> ONE = Col.of("one", StringType, "an article");
  static final Col<String> OTHER = Col.of("other", StringType, "one that is connected with it");
  static final Struct LINK = Struct.of(ONE, OTHER);

  static final Col<String> GROUP =
      Col.of("connected_group", StringType, "the least article that it is connected with");
  static final Struct CONNECTED = Struct.of(ARTICLE_ID, GROUP);

  static final Col<Integer> STORY_DAY =
      Col.<Integer>of(
              "story_day",
              IntegerType,
              "the date of the story: of a new one the earliest day of its articles")
          .in("days since 1970");
  static final Col<Double> COHESION =
      Col.<Double>of("story_cohesion", DoubleType, "mean cosine of the story's pairs").orNull();
  static final Struct MEMBER =
      Struct.of(
          Stories.STORY_ID,
          ARTICLE_ID,
          OUTLET_ID,
          LANGUAGE,
          DAY,
          STORY_DAY,
          Stories.REPRESENTATIVE,
          COHESION,
          StoryArticles.IS_COPY);

  private StoryColumns() {}
}
