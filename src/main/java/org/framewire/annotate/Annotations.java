package org.framewire.annotate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.OutletDays;

/**
 * What one pass found: a row an outlet, day and language, with a column a finding. Daily tables are
 * made from its columns alone, never from the text again.
 *
 * <p>Nearly every group is one row. A group whose articles were spread over two tasks, or that
 * outgrew the pass's limit, is several; its counts are added up where a table is made. To find
 * those few costs a look at the key columns, where to add up always would shuffle every term.
 */
public final class Annotations {
  /** The key of a group. */
  public static final List<Col<?>> GROUP =
      List.of(OutletDays.DATE, OutletDays.OUTLET_ID, OutletDays.LANGUAGE);

  private static final String PARTS = "parts";

  private final Dataset<Row> rows;
  private final Dataset<Row> splitGroups;

  private Annotations(Dataset<Row> rows, Dataset<Row> splitGroups) {
    this.rows = rows;
    this.splitGroups = splitGroups;
  }

  /** Annotations of which every group is known to be one row. */
  public static Annotations whole(Dataset<Row> rows) {
    return new Annotations(rows, null);
  }

  /** Annotations of which some groups are several rows, those that {@link #splitGroups} gives. */
  public static Annotations withSplitGroups(Dataset<Row> rows, Dataset<Row> splitGroups) {
    return new Annotations(rows, splitGroups);
  }

  /** The keys of the groups that are several rows: seldom any. */
  public static Dataset<Row> splitGroups(Dataset<Row> rows) {
    return rows.groupBy(columns(GROUP))
        .agg(count(lit(1)).as(PARTS))
        .filter(new org.apache.spark.sql.ColumnName(PARTS).gt(1))
        .drop(PARTS);
  }

  public Dataset<Row> rows() {
    return rows;
  }

  /**
   * Counts made from the rows of each group, added up where a group is several rows.
   *
   * @param counted rows with the {@link #GROUP} columns, {@code keys} and {@code counts}
   * @param keys what the counts are of, inside a group
   * @param counts columns that add up
   */
  public Dataset<Row> addUp(Dataset<Row> counted, List<Col<?>> keys, List<Col<?>> counts) {
    if (splitGroups == null) {
      return counted;
    }
    List<Col<?>> by = new ArrayList<>(GROUP);
    by.addAll(keys);
    Column sameGroup = sameGroup(counted, splitGroups);
    Dataset<Row> whole = counted.join(broadcast(splitGroups), sameGroup, "left_anti");
    Dataset<Row> parts = counted.join(broadcast(splitGroups), sameGroup, "left_semi");
    Column[] sums =
        counts.stream()
            .map(column -> sum(column.column()).as(column.name()))
            .toArray(Column[]::new);
    Dataset<Row> added =
        parts.groupBy(columns(by)).agg(sums[0], java.util.Arrays.copyOfRange(sums, 1, sums.length));
    return whole.unionByName(added);
  }

  private static Column sameGroup(Dataset<Row> left, Dataset<Row> right) {
    return GROUP.stream()
        .map(column -> left.col(column.name()).eqNullSafe(right.col(column.name())))
        .reduce(Column::and)
        .orElseThrow();
  }

  /** The columns of these contracts, for a {@code select} or {@code groupBy}. */
  public static Column[] columns(List<Col<?>> columns) {
    return columns.stream().map(Col::column).toArray(Column[]::new);
  }
}
