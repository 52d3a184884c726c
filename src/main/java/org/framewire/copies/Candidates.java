package org.framewire.copies;

import static org.apache.spark.sql.types.DataTypes.LongType;

import org.framewire.tables.Col;
import org.framewire.tables.Table;

/** Pairs of articles that met under enough keys to be compared. */
public final class Candidates {
  public static final Col<Long> BETTER =
      Col.<Long>of(
              "better", LongType, "number of the article that precedes; null in the row of counts")
          .orNull();
  public static final Col<Long> WORSE =
      Col.<Long>of("worse", LongType, "number of the other; null in the row of counts").orNull();
  static final Col<Long> WEIGHT =
      Col.of("weight", LongType, "enough for a common band, a part of it for a common shingle");

  /** How often an article stood under a key that too many had: boilerplate and set phrases. */
  public static final Col<Long> PASSED_OVER =
      Col.of("passed_over", LongType, "articles under keys that too many have");

  public static final Table TABLE =
      Table.named("candidates", Table.Kind.STAGED, "pairs of articles to be compared")
          .key(BETTER, WORSE)
          .columns(BETTER, WORSE, WEIGHT, PASSED_OVER);

  private Candidates() {}
}
