package org.framewire.copies;

import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/**
 * Decides who is a copy of whom, as stars: a copy points to an article that it was itself compared
 * with, and that is no copy. In words: take the articles in their order of precedence; each is a
 * copy of the first original that it shares its wording with, or else an original.
 *
 * <p>That order need not be walked. In a round, whoever is nobody's worse is an original, and those
 * that share the wording of an original are its copies; both leave, and the next round looks at
 * what is left. Each round settles one article at least, and two or three settle all that news has
 * shown, so a run repeats {@link #copies} and {@link #left} until nothing is left.
 */
public final class CopyStars {
  static final Col<Long> COPY = SharedWordings.WORSE;
  static final Col<Long> ORIGINAL = SharedWordings.BETTER;

  /** The copies of one round. */
  public static final Table COPIES =
      Table.named("copy_stars", Table.Kind.STAGED, "copies and their originals")
          .key(COPY)
          .columns(COPY, ORIGINAL);

  /** What is undecided before a round. */
  public static final Table UNDECIDED =
      Table.named("undecided", Table.Kind.STAGED, "pairs of which neither is decided")
          .key(ORIGINAL, COPY)
          .columns(ORIGINAL, COPY, SharedWordings.BETTER_PRECEDENCE);

  private static final String FIRST = "first";
  private static final String GONE = "gone";

  private CopyStars() {}

  /** All pairs of which one may be a copy of the other. */
  public static Dataset<Row> undecided(Dataset<Row> sharedWordings) {
    return UNDECIDED.conform(sharedWordings.where(SharedWordings.KIND.column().isNotNull()));
  }

  /** The copies that a round settles. */
  public static Dataset<Row> copies(Dataset<Row> undecided) {
    Dataset<Row> worse = undecided.select(COPY.column().as(GONE)).distinct();
    Column precedence = struct(SharedWordings.BETTER_PRECEDENCE.column(), ORIGINAL.column());
    Dataset<Row> firsts =
        without(undecided, ORIGINAL, worse).groupBy(COPY.column()).agg(min(precedence).as(FIRST));
    return COPIES.conform(
        firsts.select(COPY.column(), ORIGINAL.within(functions.col(FIRST)).as(ORIGINAL.name())));
  }

  /** What a round leaves: pairs without its copies, whose others are no longer held by them. */
  public static Dataset<Row> left(Dataset<Row> undecided, Dataset<Row> copies) {
    Dataset<Row> gone = copies.select(COPY.column().as(GONE));
    return UNDECIDED.conform(without(without(undecided, COPY, gone), ORIGINAL, gone));
  }

  private static Dataset<Row> without(Dataset<Row> pairs, Col<Long> column, Dataset<Row> gone) {
    return pairs.join(gone, column.column().equalTo(functions.col(GONE)), "left_anti");
  }
}
