package org.framewire.tables;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A daily table summed by key over all its days. The sums are whole numbers, so what a period held
 * before can be taken out of them and what it holds now put in: the window {@code all} needs no
 * other day.
 *
 * @param table the contract of the sums; each of its columns is one of the key, a sum or a mark
 * @param daily the table that is summed, which has the key's columns
 * @param sums what is summed
 * @param marks columns of the daily table that are the same wherever the key is
 */
public record Totals(Table table, Table daily, List<Sum> sums, List<Col<Boolean>> marks) {

  /**
   * One sum.
   *
   * @param column of the totals
   * @param value what each row of the daily table adds, a whole number
   */
  public record Sum(Col<Long> column, Column value) {}

  /** Sums rows of the daily table. */
  public Dataset<Row> of(Dataset<Row> rows) {
    return summed(added(rows, false));
  }

  /**
   * The totals after some rows of the daily table changed.
   *
   * @param totals rows of {@link #table} as they were
   * @param before the daily rows that are no more
   * @param after the daily rows that are there instead
   */
  public Dataset<Row> replace(Dataset<Row> totals, Dataset<Row> before, Dataset<Row> after) {
    return summed(totals.unionByName(added(before, true)).unionByName(added(after, false)));
  }

  /** The totals without some rows of the daily table that are in them. */
  public Dataset<Row> without(Dataset<Row> totals, Dataset<Row> rows) {
    return summed(totals.unionByName(added(rows, true)));
  }

  /** What each row adds to the sums, or takes from them. */
  private Dataset<Row> added(Dataset<Row> rows, boolean taken) {
    List<Column> values = new ArrayList<>();
    table.key().forEach(column -> values.add(column.column()));
    sums.forEach(
        each ->
            values.add(
                (taken ? each.value().multiply(-1) : each.value()).as(each.column().name())));
    marks.forEach(mark -> values.add(mark.column()));
    return rows.select(values.toArray(Column[]::new));
  }

  /** Sums by key; a key of which nothing is left goes. */
  private Dataset<Row> summed(Dataset<Row> rows) {
    List<Column> aggregates = new ArrayList<>();
    sums.forEach(each -> aggregates.add(sum(each.column().column()).as(each.column().name())));
    marks.forEach(mark -> aggregates.add(max(mark.column()).as(mark.name())));
    Column nothing =
        sums.stream()
            .map(each -> each.column().column().equalTo(lit(0L)))
            .reduce(Column::and)
            .orElseThrow();
    return rows.groupBy(table.key().stream().map(Col::column).toArray(Column[]::new))
        .agg(aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new))
        .where(not(nothing));
  }
}
