package org.framewire.copies;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;
import org.framewire.tables.Table;

/**
 * Stage: {@link SharedWordings} → copies and their originals, as stars: a copy points to an article
 * that it was itself compared with, and that is no copy. Articles are taken in their order of
 * precedence; each is a copy of the first original that it shares its wording with, or else an
 * original.
 *
 * <p>One task walks the pairs that are alike, three numbers each, in an order that Spark makes on
 * disk where it must. The task keeps the numbers of the copies that it has met.
 */
public record CopyStars() {
  static final Col<Long> COPY = SharedWordings.WORSE;
  static final Col<Long> ORIGINAL = SharedWordings.BETTER;

  public static final Table TABLE =
      Table.named("copy_stars", Table.Kind.STAGED, "copies and their originals")
          .key(COPY)
          .columns(COPY, ORIGINAL);

  private static final Struct SHAPE = Struct.of(TABLE.columns());

  public Dataset<Row> apply(Dataset<Row> sharedWordings) {
    MapPartitionsFunction<Row, Row> walk = CopyStars::walk;
    return sharedWordings
        .where(SharedWordings.KIND.column().isNotNull())
        .select(SharedWordings.BETTER_PRECEDENCE.column(), ORIGINAL.column(), COPY.column())
        .coalesce(1)
        .sortWithinPartitions(
            SharedWordings.BETTER_PRECEDENCE.column(), ORIGINAL.column(), COPY.column())
        .mapPartitions(walk, Encoders.row(SHAPE.type()));
  }

  /** Whether an article is a copy is known when the pairs in which it precedes come up. */
  private static Iterator<Row> walk(Iterator<Row> byPrecedence) {
    Set<Long> copies = new HashSet<>();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(byPrecedence, Spliterator.ORDERED), false)
        .filter(pair -> !copies.contains(ORIGINAL.get(pair)) && copies.add(COPY.get(pair)))
        .map(pair -> SHAPE.row().copy(COPY, pair).copy(ORIGINAL, pair).build())
        .iterator();
  }
}
