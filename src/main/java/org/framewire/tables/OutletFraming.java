package org.framewire.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;

/** How each outlet frames, with its uncertainty. */
public final class OutletFraming {
  public static final Col<LocalDate> DATE = SharedColumns.AS_OF;
  public static final Col<String> WINDOW = SharedColumns.WINDOW;
  public static final Col<String> OUTLET_ID = SharedColumns.OUTLET_ID;
  public static final Col<String> LENS = SharedColumns.LENS;
  public static final Col<String> LENS_VERSION = SharedColumns.LENS_VERSION;
  public static final Col<String> MEASURE =
      Col.of("measure", StringType, "what is measured; see `lenses`");
  public static final Col<String> TARGET = SharedColumns.TARGET;
  public static final Col<String> VOICE = SharedColumns.VOICE;
  public static final Col<String> ESTIMAND =
      Col.of(
          "estimand",
          StringType,
          "what the value estimates. `mean`: the mean of the outlet's original articles."
              + " `same_story`: how it differs from the mean of the other outlets where both told the same story."
              + " `presentation`, `shared_selection`, `exclusive`: the parts of its difference from the mean of all text:"
              + " what it makes of shared stories, which of them it tells, and stories that it tells alone; they add up");
  public static final Col<Double> VALUE =
      Col.of("value", DoubleType, "the estimate, in the unit of the measure");
  public static final Col<Double> SHRUNKEN =
      Col.<Double>of(
              "shrunken",
              DoubleType,
              "the estimate drawn toward the mean of all outlets by its uncertainty; null without an interval")
          .orNull();
  public static final Col<Double> CI_LOW =
      Col.<Double>of(
              "ci_low",
              DoubleType,
              "lower end of the 95 % studentised bootstrap interval by story, as far from the value as ci_high unless cut at the end of the measure or of estimand mean; null under 5 effective stories")
          .orNull();
  public static final Col<Double> CI_HIGH =
      Col.<Double>of("ci_high", DoubleType, "upper end of that interval").orNull();
  public static final Col<Double> P =
      Col.<Double>of(
              "p",
              DoubleType,
              "two-sided p that the outlet differs: for `mean` from the mean of the others, else from 0")
          .orNull();
  public static final Col<Double> Q =
      Col.<Double>of(
              "q",
              DoubleType,
              "p adjusted within window, lens, target, voice and estimand (Benjamini and Hochberg 1995)")
          .orNull();
  public static final Col<Long> ARTICLES =
      Col.of("articles", LongType, "original articles scored that bear on the value");
  public static final Col<Long> STORIES =
      Col.of(
          "stories",
          LongType,
          "stories of these articles, of which an article without others is one: all for `mean`, those nobody else told for `exclusive`, else those that another outlet told too");
  public static final Col<Double> EFFECTIVE_STORIES =
      Col.of(
          "effective_stories",
          DoubleType,
          "how many stories of equal weight would say as much (Kish 1965): far fewer than `stories` where a few have most of the text");
  public static final Col<Double> SHARED_SHARE =
      Col.of(
          "shared_share",
          DoubleType,
          "share of the outlet's scored text that tells stories which another outlet told too: a difference on a small share is of those alone");
  public static final Col<Boolean> RANK_OK =
      Col.of(
          "rank_ok",
          BooleanType,
          "whether there is enough to rank the outlet: 20 effective stories or more");
  public static final Col<Double> NOISE_FLOOR =
      Col.<Double>of(
              "noise_floor",
              DoubleType,
              "a difference between two outlets below this is within split-half noise")
          .orNull();

  public static final Table TABLE =
      Table.named(
              "outlet_framing", Table.Kind.WINDOW, "how each outlet frames, with its uncertainty")
          .key(DATE, WINDOW, OUTLET_ID, LENS, LENS_VERSION, MEASURE, TARGET, VOICE, ESTIMAND)
          .columns(
              DATE,
              WINDOW,
              OUTLET_ID,
              LENS,
              LENS_VERSION,
              MEASURE,
              TARGET,
              VOICE,
              ESTIMAND,
              VALUE,
              SHRUNKEN,
              CI_LOW,
              CI_HIGH,
              P,
              Q,
              ARTICLES,
              STORIES,
              EFFECTIVE_STORIES,
              SHARED_SHARE,
              RANK_OK,
              NOISE_FLOOR);

  private OutletFraming() {}
}
