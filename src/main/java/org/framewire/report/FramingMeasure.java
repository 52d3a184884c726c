package org.framewire.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Lenses;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Table;

/**
 * One measure of one lens by outlet, in the outlets' own voice, over all their text.
 *
 * @param name the measure in words
 * @param meaning what a high value says
 * @param unit the unit of all values
 * @param health how far the measure can be trusted, and by which check
 * @param noiseFloor differences below it are within noise, in the unit; null where not known
 * @param mean of the outlets that can be ranked; null when none can
 * @param outlets those that can be ranked first, then by value, highest first
 */
record FramingMeasure(
    String lens,
    String version,
    String measure,
    String name,
    String meaning,
    String unit,
    String health,
    Double noiseFloor,
    Double mean,
    List<Outlet> outlets) {
  private static final String ALL_TEXT = "*";
  private static final String OWN_VOICE = "own";
  private static final String MEAN = "mean";
  private static final String SAME_STORY = "same_story";

  /**
   * One outlet's value.
   *
   * @param shrunken drawn toward the mean of all outlets; null without an interval
   * @param low lower end of the 95 % interval; null where there are too few articles for one
   * @param high its upper end, or null
   * @param q adjusted p that the outlet differs from the others, or null
   * @param ranked whether there are enough stories to rank it
   * @param sameStory how it differs from the others on the same stories; null when it shares none
   */
  record Outlet(
      String outlet,
      double value,
      Double shrunken,
      Double low,
      Double high,
      Double q,
      long articles,
      boolean ranked,
      SameStory sameStory) {}

  /**
   * How an outlet differs from the mean of the others where both told the same story.
   *
   * @param low lower end of the 95 % interval; null where too few stories are shared for one
   * @param high its upper end, or null
   * @param q adjusted p that it differs at all, or null
   * @param sharedShare share of its text that tells shared stories, 0 to 1
   */
  record SameStory(
      double difference, Double low, Double high, Double q, long stories, double sharedShare) {}

  private record Key(String lens, String version, String measure) {}

  private record Description(int index, String meaning, String unit, String health) {
    static final Description NONE = new Description(Integer.MAX_VALUE, "", "", "");
  }

  /**
   * Asks for the measures of the window.
   *
   * @param lenses gives all rows of the table {@code lenses}
   */
  static Supplier<List<FramingMeasure>> ask(
      OneQuery query,
      Function<Table, Dataset<Row>> tables,
      Scope scope,
      List<String> outlets,
      Supplier<List<Row>> lenses) {
    Supplier<List<Row>> rows = query.add(rows(tables.apply(OutletFraming.TABLE), scope, outlets));
    return () -> of(rows.get(), descriptions(lenses.get()));
  }

  private static List<FramingMeasure> of(List<Row> rows, Map<Key, Description> descriptions) {
    Map<Key, List<Row>> byMeasure =
        new TreeMap<>(
            Comparator.comparing(Key::lens)
                .thenComparing(Key::version)
                .thenComparing(key -> descriptions.getOrDefault(key, Description.NONE).index())
                .thenComparing(Key::measure));
    for (Row row : rows) {
      Key key =
          new Key(
              OutletFraming.LENS.get(row),
              OutletFraming.LENS_VERSION.get(row),
              OutletFraming.MEASURE.get(row));
      byMeasure.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
    }
    return byMeasure.entrySet().stream()
        .map(
            entry ->
                measure(
                    entry.getKey(),
                    descriptions.getOrDefault(entry.getKey(), Description.NONE),
                    entry.getValue()))
        .toList();
  }

  private static Map<Key, Description> descriptions(List<Row> lenses) {
    Map<Key, Description> descriptions = new HashMap<>();
    for (Row row : lenses) {
      descriptions.put(
          new Key(Lenses.LENS.get(row), Lenses.LENS_VERSION.get(row), Lenses.MEASURE.get(row)),
          new Description(
              Lenses.INDEX.get(row),
              Lenses.MEANING.get(row),
              Lenses.UNIT.get(row),
              Lenses.HEALTH.get(row)));
    }
    return descriptions;
  }

  private static Dataset<Row> rows(Dataset<Row> framing, Scope scope, List<String> outlets) {
    return framing.where(
        scope
            .ofWindow(OutletFraming.DATE, OutletFraming.WINDOW)
            .and(OutletFraming.TARGET.column().equalTo(ALL_TEXT))
            .and(OutletFraming.VOICE.column().equalTo(OWN_VOICE))
            .and(OutletFraming.ESTIMAND.column().isin(MEAN, SAME_STORY))
            .and(OutletFraming.OUTLET_ID.column().isin(outlets.toArray())));
  }

  private static FramingMeasure measure(Key key, Description description, List<Row> rows) {
    Map<String, SameStory> sameStories =
        rows.stream()
            .filter(row -> OutletFraming.ESTIMAND.get(row).equals(SAME_STORY))
            .collect(Collectors.toMap(OutletFraming.OUTLET_ID::get, FramingMeasure::sameStory));
    List<Row> means =
        rows.stream().filter(row -> OutletFraming.ESTIMAND.get(row).equals(MEAN)).toList();
    List<Outlet> outlets =
        means.stream()
            .map(row -> outlet(row, sameStories.get(OutletFraming.OUTLET_ID.get(row))))
            .sorted(
                Comparator.comparing(Outlet::ranked)
                    .thenComparing(Outlet::value)
                    .reversed()
                    .thenComparing(Outlet::outlet))
            .toList();
    OptionalDouble mean =
        outlets.stream().filter(Outlet::ranked).mapToDouble(Outlet::value).average();
    return new FramingMeasure(
        key.lens(),
        key.version(),
        key.measure(),
        key.measure().replace('_', ' '),
        description.meaning(),
        description.unit(),
        description.health(),
        means.stream()
            .map(OutletFraming.NOISE_FLOOR::get)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        mean.isPresent() ? mean.getAsDouble() : null,
        outlets);
  }

  private static Outlet outlet(Row row, SameStory sameStory) {
    return new Outlet(
        OutletFraming.OUTLET_ID.get(row),
        OutletFraming.VALUE.get(row),
        OutletFraming.SHRUNKEN.get(row),
        OutletFraming.CI_LOW.get(row),
        OutletFraming.CI_HIGH.get(row),
        OutletFraming.Q.get(row),
        OutletFraming.ARTICLES.get(row),
        OutletFraming.RANK_OK.get(row),
        sameStory);
  }

  private static SameStory sameStory(Row row) {
    return new SameStory(
        OutletFraming.VALUE.get(row),
        OutletFraming.CI_LOW.get(row),
        OutletFraming.CI_HIGH.get(row),
        OutletFraming.Q.get(row),
        OutletFraming.STORIES.get(row),
        OutletFraming.SHARED_SHARE.get(row));
  }
}
