package org.framewire.cli.run;

import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.framewire.entities.Gazetteer;
import org.framewire.report.Report;
import org.framewire.warehouse.Warehouse;

/** The page about a warehouse, which lies beside its tables. */
public final class ReportFile {
  /** What the file is called. */
  public static final String NAME = "report.html";

  private ReportFile() {}

  /** Draws the page anew from what is published. */
  public static Report write(SparkSession spark, Warehouse warehouse, Gazetteer gazetteer) {
    Report report = Report.of(table -> warehouse.read(spark, table), gazetteer::displayName);
    warehouse.putBeside(NAME, report.html().getBytes(StandardCharsets.UTF_8));
    return report;
  }
}
