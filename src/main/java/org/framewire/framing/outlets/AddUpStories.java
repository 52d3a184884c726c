package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.statistics.StoryTotals;
import org.framewire.statistics.Window;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;

/**
 * Adds up all stories of a lens, version, target and voice, over all outlets, by window. The
 * stories are added in sixteen parts by their ids, each in the order of the ids, and the parts in
 * theirs, so that the sums are the same to the last bit whatever the partitions.
 */
final class AddUpStories {
  private static final Col<byte[]> TOTALS =
      Col.of("totals", BinaryType, "packed, five arrays a window: those of StoryTotals");
  private static final Col<Integer> APART =
      Col.of(
          "apart",
          IntegerType,
          "bit of each window that has other stories, or other articles of one, than the next");

  /** What is added up together. */
  private static final List<Col<String>> FAMILY =
      List.of(
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE);

  private static final Col<String> PART =
      Col.of("part", StringType, "one of sixteen, by the story's id");
  private static final List<Col<String>> PART_OF_FAMILY =
      Stream.concat(Stream.of(PART), FAMILY.stream()).toList();
  private static final Struct SHAPE =
      Struct.of(Stream.concat(PART_OF_FAMILY.stream(), Stream.<Col<?>>of(APART, TOTALS)).toList());
  private static final int WINDOWS = Window.SHORTEST_FIRST.size();
  private static final int ARRAYS = 5;

  private AddUpStories() {}

  /**
   * What stands in some windows alike.
   *
   * @param windows bits as in {@link StoryScores#WINDOWS}
   * @param totals of each of them
   */
  record Alike(int windows, StoryTotals totals) implements Serializable {}

  /** The totals of every family, brought together here: they are few, whatever the articles. */
  static final class Totals implements Serializable {
    private final HashMap<List<String>, List<Alike>> families = new HashMap<>();

    /** Of the family of a row. */
    List<Alike> of(Row row) {
      return families.get(family(row));
    }

    private static List<String> family(Row row) {
      return FAMILY.stream().map(column -> column.get(row)).toList();
    }
  }

  /**
   * Adds up, at once.
   *
   * @param storyScores rows of {@link StoryScores}
   */
  static Totals totals(Dataset<Row> storyScores) {
    Dataset<Row> stories =
        storyScores
            .where(StoryScores.IS_FIRST.column())
            .withColumn(
                PART.name(), substring(md5(StoryScores.STORY.column().cast(BinaryType)), 1, 1))
            .drop(StoryScores.TOLD.name());
    Dataset<Row> parts =
        SortedGroups.sideBySide(stories, PART_OF_FAMILY, List.of(StoryScores.STORY))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) AddUpStories::addStories,
                Encoders.row(SHAPE.type()));
    Totals totals = new Totals();
    SortedGroups.sideBySide(parts, FAMILY, List.of(PART))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) AddUpStories::addParts, Encoders.row(SHAPE.type()))
        .collectAsList()
        .forEach(row -> totals.families.put(Totals.family(row), alike(row)));
    return totals;
  }

  private static List<Alike> alike(Row row) {
    StoryTotals[] totals = unpacked(row);
    List<Alike> alike = new ArrayList<>();
    int windows = 0;
    for (int place = 0; place < WINDOWS; place++) {
      windows |= 1 << place;
      if (place + 1 == WINDOWS || StoryScores.isIn(place, APART.get(row))) {
        alike.add(new Alike(windows, totals[place]));
        windows = 0;
      }
    }
    return alike;
  }

  private static StoryTotals[] unpacked(Row row) {
    double[][] arrays = PackedDoubles.unpack(TOTALS.get(row), WINDOWS * ARRAYS);
    StoryTotals[] totals = new StoryTotals[WINDOWS];
    for (int window = 0; window < WINDOWS; window++) {
      int first = window * ARRAYS;
      totals[window] =
          new StoryTotals(
              arrays[first],
              arrays[first + 1],
              arrays[first + 2],
              arrays[first + 3],
              arrays[first + 4]);
    }
    return totals;
  }

  private static Iterator<Row> addStories(Iterator<Row> stories) {
    return new SortedGroups(
        stories, PART_OF_FAMILY, first -> new Sum(first, measuresOfStory(first), Sum::addStory));
  }

  private static int measuresOfStory(Row story) {
    return StoryScores.ALL.get(story).length / Double.BYTES / 2;
  }

  private static Iterator<Row> addParts(Iterator<Row> parts) {
    return new SortedGroups(
        parts, FAMILY, first -> new Sum(first, unpacked(first)[0].s0().length, Sum::addPart));
  }

  private static final class Sum implements SortedGroups.Gatherer {
    private interface Adding {
      void add(Sum sum, Row row);
    }

    private final Row first;
    private final Adding adding;
    private final StoryTotals[] totals = new StoryTotals[WINDOWS];
    private int apart;

    Sum(Row first, int measures, Adding adding) {
      this.first = first;
      this.adding = adding;
      Arrays.setAll(totals, window -> StoryTotals.none(measures));
    }

    @Override
    public void add(Row row) {
      adding.add(this, row);
    }

    private void addStory(Row story) {
      double[][] all = PackedDoubles.unpack(StoryScores.ALL.get(story), 2);
      int windows = StoryScores.WINDOWS.get(story);
      apart |= windows ^ windows >>> 1;
      for (int place = 0; place < WINDOWS; place++) {
        if (StoryScores.isIn(place, windows)) {
          totals[place].add(all[0], all[1]);
        }
      }
    }

    private void addPart(Row part) {
      StoryTotals[] others = unpacked(part);
      apart |= APART.get(part);
      for (int window = 0; window < WINDOWS; window++) {
        totals[window].add(others[window]);
      }
    }

    @Override
    public List<Row> finish() {
      double[][] arrays =
          Arrays.stream(totals)
              .flatMap(sum -> Stream.of(sum.s0(), sum.s1(), sum.s00(), sum.s01(), sum.s11()))
              .toArray(double[][]::new);
      Struct.Builder builder = SHAPE.row();
      PART_OF_FAMILY.forEach(column -> builder.copy(column, first));
      return List.of(builder.set(APART, apart).set(TOTALS, PackedDoubles.pack(arrays)).build());
    }
  }
}
