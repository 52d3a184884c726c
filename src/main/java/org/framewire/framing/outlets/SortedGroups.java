package org.framewire.framing.outlets;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import scala.collection.Seq;

/**
 * Reads sorted rows group by group, so that a task holds one group at a time, and gives the rows
 * that each group makes.
 */
final class SortedGroups implements Iterator<Row> {

  /** Gathers the rows of one group. */
  interface Gatherer {
    void add(Row row);

    /** What the group comes to. */
    List<Row> finish();
  }

  /** Rows of a group side by side in one partition, in a fixed order. */
  static Dataset<Row> sideBySide(
      Dataset<Row> rows, List<? extends Col<?>> group, List<? extends Col<?>> within) {
    return rows.repartition(columns(group))
        .sortWithinPartitions(
            columns(Stream.<Col<?>>concat(group.stream(), within.stream()).toList()));
  }

  static Column[] columns(List<? extends Col<?>> columns) {
    return columns.stream().map(Col::column).toArray(Column[]::new);
  }

  /** An array of numbers; a null is not a number. */
  static double[] doubles(Seq<Double> numbers) {
    double[] doubles = new double[numbers.length()];
    for (int i = 0; i < doubles.length; i++) {
      Double number = numbers.apply(i);
      doubles[i] = number == null ? Double.NaN : number;
    }
    return doubles;
  }

  private final Iterator<Row> rows;
  private final List<? extends Col<?>> key;
  private final Function<Row, Gatherer> open;
  private final Queue<Row> ready = new ArrayDeque<>();
  private Row next;

  /**
   * @param rows rows in an order that keeps those with an equal key together
   * @param open makes the gatherer of a group, given its first row, which it gets again to add
   */
  SortedGroups(Iterator<Row> rows, List<? extends Col<?>> key, Function<Row, Gatherer> open) {
    this.rows = rows;
    this.key = key;
    this.open = open;
    advance();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && next != null) {
      gather();
    }
    return !ready.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void gather() {
    Row first = next;
    Gatherer gatherer = open.apply(first);
    while (next != null && sameGroup(first, next)) {
      gatherer.add(next);
      advance();
    }
    ready.addAll(gatherer.finish());
  }

  private void advance() {
    next = rows.hasNext() ? rows.next() : null;
  }

  private boolean sameGroup(Row one, Row other) {
    return key.stream().allMatch(column -> Objects.equals(column.get(one), column.get(other)));
  }
}
