package org.framewire.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.LensValidations;
import org.framewire.tables.Table;

/**
 * How far a lens agrees with labels that people gave.
 *
 * @param labels the file of labels, without its folder
 * @param day on which they were held against each other, in ISO form
 * @param examples labelled articles or targets
 * @param figures by class in the order of their names, then {@code micro} and {@code macro}
 */
record Agreement(
    String lens, String version, String labels, String day, long examples, List<Figure> figures) {
  private static final List<String> OVER_ALL =
      List.of(LensValidations.MICRO, LensValidations.MACRO);

  /**
   * The lens on one class, or over all.
   *
   * @param of the class, or {@code micro} or {@code macro}
   * @param labelled examples that people gave the class
   * @param said examples that the lens gives it
   * @param unreadF1 the best F1 of the answers that read nothing
   * @param calibrationError expected distance of probability and share, 0 to 1
   */
  record Figure(
      String of,
      long labelled,
      long said,
      double precision,
      double recall,
      double f1,
      double unreadF1,
      double calibrationError) {

    boolean isOverAll() {
      return OVER_ALL.contains(of);
    }
  }

  /** One lens, version and file of labels. */
  private record Held(String lens, String version, String labelsHash) {
    static Held of(Row row) {
      return new Held(
          LensValidations.LENS.get(row),
          LensValidations.LENS_VERSION.get(row),
          LensValidations.LABELS_HASH.get(row));
    }
  }

  /** All that were filed, by lens and version, those of one version by day. */
  static Supplier<List<Agreement>> ask(OneQuery query, Function<Table, Dataset<Row>> tables) {
    Supplier<List<Row>> rows = query.add(tables.apply(LensValidations.TABLE));
    return () -> of(rows.get().stream().collect(Collectors.groupingBy(Held::of)));
  }

  private static List<Agreement> of(Map<Held, List<Row>> filed) {
    return filed.values().stream()
        .map(Agreement::agreement)
        .sorted(
            Comparator.comparing(Agreement::lens)
                .thenComparing(Agreement::version)
                .thenComparing(Agreement::day)
                .thenComparing(Agreement::labels))
        .toList();
  }

  private static Agreement agreement(List<Row> rows) {
    Map<String, List<Row>> byClass =
        rows.stream()
            .collect(
                Collectors.groupingBy(LensValidations.OF::get, TreeMap::new, Collectors.toList()));
    Row any = rows.get(0);
    return new Agreement(
        LensValidations.LENS.get(any),
        LensValidations.LENS_VERSION.get(any),
        LensValidations.LABELS.get(any),
        LensValidations.DATE.get(any).toString(),
        LensValidations.EXAMPLES.get(any),
        byClass.values().stream()
            .map(Agreement::figure)
            .sorted(Comparator.comparingInt(figure -> OVER_ALL.indexOf(figure.of())))
            .toList());
  }

  private static Figure figure(List<Row> answers) {
    Map<Boolean, List<Row>> byWhom =
        answers.stream()
            .collect(
                Collectors.partitioningBy(
                    row -> LensValidations.ANSWER.get(row).equals(LensValidations.MODEL)));
    Row model = byWhom.get(true).get(0);
    return new Figure(
        LensValidations.OF.get(model),
        LensValidations.LABELLED.get(model),
        LensValidations.SAID.get(model),
        LensValidations.PRECISION.get(model),
        LensValidations.RECALL.get(model),
        LensValidations.F1.get(model),
        byWhom.get(false).stream().mapToDouble(LensValidations.F1::get).max().orElse(0),
        LensValidations.CALIBRATION_ERROR.get(model));
  }
}
