package org.framewire.framing.outlets;

import static org.apache.spark.sql.types.DataTypes.BinaryType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.framewire.statistics.StoryComparison.Part;
import org.framewire.statistics.StudentisedBootstrap.Estimate;
import org.framewire.tables.Col;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.Struct;

/**
 * A row between the last two steps of {@code outlet_framing}: all measures of an outlet in one part
 * and in windows that are alike, as arrays by the lens's measures. Where there is no number, it is
 * not a number.
 *
 * @param articles scored
 * @param stories scored
 * @param effective stories of equal weight
 * @param shares of shared stories
 * @param values the estimates
 * @param errors their standard errors
 * @param lows lower ends of their intervals
 * @param highs upper ends
 * @param floors their floors of noise
 */
record OutletEstimates(
    double[] articles,
    double[] stories,
    double[] effective,
    double[] shares,
    double[] values,
    double[] errors,
    double[] lows,
    double[] highs,
    double[] floors) {

  private static final int ARRAYS = 9;
  private static final Col<byte[]> NUMBERS =
      Col.of("numbers", BinaryType, "packed, in the order of the record");

  /** What each row is about. */
  static final List<Col<String>> SUBJECT =
      List.of(
          OutletFraming.OUTLET_ID,
          OutletFraming.LENS,
          OutletFraming.LENS_VERSION,
          OutletFraming.TARGET,
          OutletFraming.VOICE);

  static final Struct SHAPE =
      Struct.of(
          Stream.concat(
                  SUBJECT.stream(),
                  Stream.<Col<?>>of(StoryScores.WINDOWS, OutletFraming.ESTIMAND, NUMBERS))
              .toList());

  /** Without any number yet. */
  static OutletEstimates of(int measures) {
    double[][] arrays = new double[ARRAYS][measures];
    for (double[] array : arrays) {
      Arrays.fill(array, Double.NaN);
    }
    return of(arrays);
  }

  /** Those of a row. */
  static OutletEstimates of(Row row) {
    return of(PackedDoubles.unpack(NUMBERS.get(row), ARRAYS));
  }

  private static OutletEstimates of(double[][] arrays) {
    return new OutletEstimates(
        arrays[0], arrays[1], arrays[2], arrays[3], arrays[4], arrays[5], arrays[6], arrays[7],
        arrays[8]);
  }

  void set(int measure, Estimate estimate) {
    values[measure] = finite(estimate.value());
    errors[measure] = finite(estimate.standardError());
    lows[measure] = finite(estimate.low());
    highs[measure] = finite(estimate.high());
  }

  private static double finite(double number) {
    return Double.isFinite(number) ? number : Double.NaN;
  }

  /**
   * As a row.
   *
   * @param like any row about its subject
   */
  Row row(Row like, int windows, Part part) {
    Struct.Builder row = SHAPE.row();
    SUBJECT.forEach(column -> row.copy(column, like));
    return row.set(StoryScores.WINDOWS, windows)
        .set(OutletFraming.ESTIMAND, part.label())
        .set(
            NUMBERS,
            PackedDoubles.pack(
                articles, stories, effective, shares, values, errors, lows, highs, floors))
        .build();
  }
}
