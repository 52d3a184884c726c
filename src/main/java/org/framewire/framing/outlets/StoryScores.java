package org.framewire.framing.outlets;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;

/**
 * The rows between {@link CompareStories} and {@code org.framewire.framing.outlets.OutletFraming}:
 * what one outlet wrote of one story, with what all wrote of it, in the windows in which both are
 * the same. So a story has one row an outlet when all of its articles lie in the shortest window
 * that has any, and never more than one an outlet and window.
 */
public final class StoryScores {
  static final Col<String> STORY =
      Col.of("story", StringType, "the story's id, or the article's where it tells its own");
  static final Col<Integer> WINDOWS =
      Col.of("windows", IntegerType, "the windows that the row is for, one a bit, the shortest 1");
  static final Col<byte[]> TOLD =
      Col.of(
          "told",
          BinaryType,
          "packed, each by measure: the outlet's articles that are scored, the weight of its text, its weighted scores, the mean of the other outlets' means (not a number where no other told it)");
  static final Col<byte[]> ALL =
      Col.of("all", BinaryType, "packed: weight and weighted scores of all outlets' text");
  static final Col<Boolean> IS_FIRST =
      Col.of("is_first", BooleanType, "true in one row of each story, windows, lens and voice");

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
          WINDOWS,
          OutletFraming.OUTLET_ID,
          TOLD,
          ALL,
          IS_FIRST);

  private StoryScores() {}

  /** Whether the window at a place of {@link Window#SHORTEST_FIRST} is among them. */
  static boolean isIn(int place, int windows) {
    return (windows & 1 << place) != 0;
  }
}
