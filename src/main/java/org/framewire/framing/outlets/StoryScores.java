package org.framewire.framing.outlets;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;
import scala.collection.Seq;

/**
 * The rows between {@link CompareStories} and {@code org.framewire.framing.outlets.OutletFraming}:
 * what one outlet wrote of one story in one window, with what all wrote of it; arrays by the lens's
 * measures.
 */
public final class StoryScores {
  private static final DataType DOUBLES = createArrayType(DoubleType);

  static final Col<String> STORY =
      Col.of("story", StringType, "the story's id, or the article's where it tells its own");
  static final Col<Seq<Long>> ARTICLES =
      Col.of("articles", createArrayType(LongType), "the outlet's articles of it that are scored");
  static final Col<Seq<Double>> S0 = Col.of("s0", DOUBLES, "weight of the outlet's text");
  static final Col<Seq<Double>> S1 = Col.of("s1", DOUBLES, "its weighted scores");
  static final Col<Seq<Double>> OTHERS =
      Col.of("others", DOUBLES, "mean of the other outlets' means; null where no other told it");
  static final Col<Seq<Double>> ALL_S0 = Col.of("all_s0", DOUBLES, "weight of all outlets' text");
  static final Col<Seq<Double>> ALL_S1 = Col.of("all_s1", DOUBLES, "its weighted scores");
  static final Col<Boolean> IS_FIRST =
      Col.of("is_first", BooleanType, "true in one row of each story, window, lens and voice");

  /** What the rows of one story, seen through one lens, have in common. */
  static final List<Col<String>> STORY_KEY =
      List.of(
          STORY,
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE);

  public static final Struct SHAPE =
      Struct.of(
          STORY,
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE,
          OutletFraming.WINDOW,
          OutletFraming.OUTLET_ID,
          ARTICLES,
          S0,
          S1,
          OTHERS,
          ALL_S0,
          ALL_S1,
          IS_FIRST);

  private StoryScores() {}
}
