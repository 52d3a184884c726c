package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.framewire.statistics.StoryTotals;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;
import scala.collection.Seq;

/**
 * Adds up all stories of a window, lens, version, target and voice, over all outlets. The stories
 * are added in sixteen parts by their ids, each in the order of the ids, and the parts in theirs,
 * so that the sums are the same to the last bit whatever the partitions.
 */
record AddUpStories() implements Serializable {
  private static final DataType DOUBLES = createArrayType(DoubleType);

  static final Col<Seq<Double>> S0 = Col.of("total_s0", DOUBLES, "sum of s0");
  static final Col<Seq<Double>> S1 = Col.of("total_s1", DOUBLES, "sum of s1");
  static final Col<Seq<Double>> S00 = Col.of("total_s00", DOUBLES, "sum of squares of s0");
  static final Col<Seq<Double>> S01 = Col.of("total_s01", DOUBLES, "sum of s0 times s1");
  static final Col<Seq<Double>> S11 = Col.of("total_s11", DOUBLES, "sum of squares of s1");

  /** What is added up together. */
  static final List<Col<String>> FAMILY =
      List.of(
          OutletFraming.WINDOW,
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE);

  private static final Col<String> PART =
      Col.of("part", StringType, "one of sixteen, by the story's id");
  private static final List<Col<String>> PART_OF_FAMILY =
      java.util.stream.Stream.concat(java.util.stream.Stream.of(PART), FAMILY.stream()).toList();
  private static final Struct SHAPE = shape();

  private static Struct shape() {
    List<Col<?>> columns = new ArrayList<>(PART_OF_FAMILY);
    columns.addAll(List.of(S0, S1, S00, S01, S11));
    return Struct.of(columns);
  }

  /**
   * Adds up.
   *
   * @param storyScores rows of {@link StoryScores}
   * @return a row a family
   */
  Dataset<Row> apply(Dataset<Row> storyScores) {
    Dataset<Row> stories =
        storyScores
            .where(StoryScores.IS_FIRST.column())
            .withColumn(
                PART.name(), substring(md5(StoryScores.STORY.column().cast(BinaryType)), 1, 1));
    Dataset<Row> parts =
        SortedGroups.sideBySide(stories, PART_OF_FAMILY, List.of(StoryScores.STORY))
            .mapPartitions(new AddStories(), Encoders.row(SHAPE.type()));
    return SortedGroups.sideBySide(parts, FAMILY, List.of(PART))
        .mapPartitions(new AddParts(), Encoders.row(SHAPE.type()))
        .drop(PART.name());
  }

  /** The sums of a row that was joined to a family. */
  static StoryTotals totals(Row row) {
    return new StoryTotals(
        SortedGroups.doubles(S0.get(row)),
        SortedGroups.doubles(S1.get(row)),
        SortedGroups.doubles(S00.get(row)),
        SortedGroups.doubles(S01.get(row)),
        SortedGroups.doubles(S11.get(row)));
  }

  private static final class AddStories implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> stories) {
      return new SortedGroups(
          stories,
          PART_OF_FAMILY,
          first ->
              new Sum(
                  first,
                  StoryScores.ALL_S0.get(first).length(),
                  (totals, row) ->
                      totals.add(
                          SortedGroups.doubles(StoryScores.ALL_S0.get(row)),
                          SortedGroups.doubles(StoryScores.ALL_S1.get(row)))));
    }
  }

  private static final class AddParts implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> parts) {
      return new SortedGroups(
          parts,
          FAMILY,
          first ->
              new Sum(first, S0.get(first).length(), (totals, row) -> totals.add(totals(row))));
    }
  }

  private static final class Sum implements SortedGroups.Gatherer {
    private final Row first;
    private final StoryTotals totals;
    private final BiConsumer<StoryTotals, Row> adding;

    Sum(Row first, int measures, BiConsumer<StoryTotals, Row> adding) {
      this.first = first;
      this.totals = StoryTotals.none(measures);
      this.adding = adding;
    }

    @Override
    public void add(Row row) {
      adding.accept(totals, row);
    }

    @Override
    public List<Row> finish() {
      Struct.Builder builder = SHAPE.row();
      PART_OF_FAMILY.forEach(column -> builder.copy(column, first));
      return List.of(
          builder
              .setArray(S0, totals.s0())
              .setArray(S1, totals.s1())
              .setArray(S00, totals.s00())
              .setArray(S01, totals.s01())
              .setArray(S11, totals.s11())
              .build());
    }
  }
}
