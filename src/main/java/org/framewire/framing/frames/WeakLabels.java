package org.framewire.framing.frames;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Which articles count as carrying a frame, by the density of its seeds.
 *
 * <p>How common a frame is in the corpus is told by one yardstick for all: the density that {@code
 * seededShare} of all (article, frame) pairs exceed. Seed lists differ in how common their words
 * are, so a frame's prevalence is drawn toward the same share for each. The densest articles, as
 * many as the prevalence says, are the frame's positives: once by each half of its seeds, once by
 * all.
 */
final class WeakLabels {
  /** Beyond these, one class has too little to learn from. */
  private static final double RAREST = 0.02;

  private static final int ALL_SEEDS = SeededFrame.HALVES;

  private final double[] prevalences;
  private final double[][] thresholds;

  private WeakLabels(double[] prevalences, double[][] thresholds) {
    this.prevalences = prevalences;
    this.thresholds = thresholds;
  }

  /** Finds prevalences and thresholds in articles as {@link SeededArticles} gives them. */
  static WeakLabels of(Dataset<Row> seeded, int frames, PolicyFramesSettings settings) {
    double yardstick = yardstick(seeded, frames, settings.seededShare());
    double[] prevalences = prevalences(seeded, frames, yardstick, settings);
    double[][] thresholds = new double[frames][ALL_SEEDS + 1];
    for (int frame = 0; frame < frames; frame++) {
      for (int part = 0; part <= ALL_SEEDS; part++) {
        thresholds[frame][part] = quantile(seeded, density(frame, part), 1 - prevalences[frame]);
      }
    }
    return new WeakLabels(prevalences, thresholds);
  }

  private static double yardstick(Dataset<Row> seeded, int frames, double share) {
    Column[] all =
        IntStream.range(0, frames)
            .mapToObj(frame -> density(frame, ALL_SEEDS))
            .toArray(Column[]::new);
    String each = "density";
    return quantile(seeded.select(explode(functions.array(all)).as(each)), col(each), 1 - share);
  }

  private static double[] prevalences(
      Dataset<Row> seeded, int frames, double yardstick, PolicyFramesSettings settings) {
    List<Column> shares = new ArrayList<>();
    for (int frame = 0; frame < frames; frame++) {
      shares.add(avg(density(frame, ALL_SEEDS).gt(yardstick).cast("double")));
    }
    Row found = seeded.agg(shares.get(0), shares.subList(1, frames).toArray(Column[]::new)).head();
    double[] prevalences = new double[frames];
    for (int frame = 0; frame < frames; frame++) {
      double drawn =
          settings.prevalenceWeight() * found.getDouble(frame)
              + (1 - settings.prevalenceWeight()) * settings.seededShare();
      prevalences[frame] = Math.min(1 - RAREST, Math.max(RAREST, drawn));
    }
    return prevalences;
  }

  /** An exact quantile: a value that stands in the data. */
  static double quantile(Dataset<Row> rows, Column value, double probability) {
    String name = "value";
    return rows.select(value.as(name))
        .stat()
        .approxQuantile(name, new double[] {probability}, 0)[0];
  }

  private static Column density(int frame, int part) {
    Column first = SeededArticles.DENSITIES.column().getItem(frame * SeededFrame.HALVES);
    Column second = SeededArticles.DENSITIES.column().getItem(frame * SeededFrame.HALVES + 1);
    return part == 0 ? first : part == 1 ? second : first.plus(second);
  }

  /** Share of the articles that are to count as carrying the frame. */
  double prevalence(int frame) {
    return prevalences[frame];
  }

  /** 1 where the half of the seeds says that the frame is there, else 0. */
  Column byHalf(int frame, int half) {
    return label(frame, half);
  }

  /** 1 where all seeds say so, else 0. */
  Column byAll(int frame) {
    return label(frame, ALL_SEEDS);
  }

  private Column label(int frame, int part) {
    return density(frame, part).gt(thresholds[frame][part]).cast("double");
  }
}
