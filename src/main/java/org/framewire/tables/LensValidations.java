package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/**
 * How well a lens agrees with labels that people gave, and how well answers do that read nothing.
 * The command {@code validate} files it in a warehouse, or writes it into a folder of its own.
 */
public final class LensValidations {
  /** In {@link #OF}: over all pairs of example and class. */
  public static final String MICRO = "micro";

  /** In {@link #OF}: the mean over the classes. */
  public static final String MACRO = "macro";

  /** In {@link #ANSWER}: the lens itself. */
  public static final String MODEL = "model";

  public static final Col<LocalDate> DATE =
      Col.of("date", DateType, "the day on which the lens was held against the labels (UTC)");
  public static final Col<String> LENS = SharedColumns.LENS;
  public static final Col<String> LENS_VERSION = SharedColumns.LENS_VERSION;
  public static final Col<String> LABELS =
      Col.of("labels", StringType, "the file of labels, without its folder");
  public static final Col<String> LABELS_HASH =
      Col.of("labels_hash", StringType, "SHA-256 of that file, in hex");
  public static final Col<Long> EXAMPLES =
      Col.of("examples", LongType, "labelled articles, or labelled targets");
  public static final Col<String> ANSWER =
      Col.of(
          "answer",
          StringType,
          "`model`: the lens; `commonest`: the best constant answer by micro-F1; `all`: yes to every class");
  public static final Col<String> OF =
      Col.of("of", StringType, "a class, or `micro` or `macro` for all of them");
  public static final Col<Long> LABELLED =
      Col.of("labelled", LongType, "examples that have the class by the labels");
  public static final Col<Long> SAID =
      Col.of("said", LongType, "examples that the answer gives the class to");
  public static final Col<Double> PRECISION =
      Col.of(
          "precision", DoubleType, "share of the said that are labelled so; 0 when none is said");
  public static final Col<Double> RECALL =
      Col.of("recall", DoubleType, "share of the labelled that are said; 0 when none is labelled");
  public static final Col<Double> F1 =
      Col.of("f1", DoubleType, "harmonic mean of both; of `macro`, the mean of the classes' F1");
  public static final Col<Double> BRIER =
      Col.of("brier", DoubleType, "mean squared distance of probability and label, 0 is best");
  public static final Col<Double> CALIBRATION_ERROR =
      Col.of(
          "calibration_error",
          DoubleType,
          "expected distance of probability and share of the labelled, in ten bins; 0 is best");

  public static final Table TABLE =
      Table.named(
              "lens_validations",
              Table.Kind.LEDGER,
              "how well a lens agrees with labels that people gave; filed by `validate`")
          .key(LENS, LENS_VERSION, LABELS_HASH, ANSWER, OF)
          .columns(
              DATE,
              LENS,
              LENS_VERSION,
              LABELS,
              LABELS_HASH,
              EXAMPLES,
              ANSWER,
              OF,
              LABELLED,
              SAID,
              PRECISION,
              RECALL,
              F1,
              BRIER,
              CALIBRATION_ERROR);

  private LensValidations() {}
}
