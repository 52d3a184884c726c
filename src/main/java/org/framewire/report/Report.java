package org.framewire.report;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Table;

/**
 * The report of a warehouse: one self-contained HTML page about its newest window. It reads
 * published tables only, and brings small results to the driver.
 */
public final class Report {
  private Report() {}

  /**
   * The page, with entities under their ids.
   *
   * @param tables gives the rows of a published table, none where nothing is published yet
   */
  public static String of(Function<Table, Dataset<Row>> tables) {
    return of(tables, UnaryOperator.identity());
  }

  /**
   * The page, with entities under the names that readers know.
   *
   * @param tables gives the rows of a published table, none where nothing is published yet
   * @param entityNames the name to show for an entity id, the id itself where it is not known
   */
  public static String of(Function<Table, Dataset<Row>> tables, UnaryOperator<String> entityNames) {
    return ReportPage.render(ReportData.from(tables, entityNames));
  }
}
