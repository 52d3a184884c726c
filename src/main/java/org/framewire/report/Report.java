package org.framewire.report;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Table;

/**
 * The report of a warehouse about its newest window. It reads published tables only, and brings
 * small results to the driver, once for both of its forms.
 */
public final class Report {
  private final ReportData data;

  private Report(ReportData data) {
    this.data = data;
  }

  /**
   * Gathers the figures.
   *
   * @param tables gives the rows of a published table, none where nothing is published yet
   * @param entityNames the name to show for an entity id, the id itself where it is not known
   */
  public static Report of(Function<Table, Dataset<Row>> tables, UnaryOperator<String> entityNames) {
    return new Report(ReportData.from(tables, entityNames));
  }

  /** One self-contained HTML page. */
  public String html() {
    return ReportPage.render(data);
  }

  /** The chief findings as a few dozen lines of text, for a terminal. */
  public String text() {
    return new ReportText(data).write();
  }
}
