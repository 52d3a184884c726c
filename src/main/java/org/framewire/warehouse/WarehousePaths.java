package org.framewire.warehouse;

import org.apache.hadoop.fs.Path;

/**
 * Where everything of a warehouse stands. Names that begin with an underscore are passed over by
 * Spark, DuckDB's usual patterns and every Hive-style reader.
 *
 * @param root the warehouse's directory, qualified with its file system
 */
record WarehousePaths(Path root) {
  private static final String PERIOD_PREFIX = Period.COLUMN + "=";

  Path layout() {
    return new Path(root, "_warehouse.json");
  }

  Path manifest() {
    return new Path(root, "_manifest.json");
  }

  Path intent() {
    return new Path(root, "_intent.json");
  }

  Path lease() {
    return new Path(root, "_lease.json");
  }

  Path staging() {
    return new Path(root, "_staging");
  }

  Path staging(String runId) {
    return new Path(staging(), runId);
  }

  Path table(String table) {
    return new Path(root, table);
  }

  Path published(String table, String period) {
    return new Path(table(table), PERIOD_PREFIX + period);
  }

  Path stagedTable(String runId, String table) {
    return new Path(staging(runId), table);
  }

  Path staged(String runId, String table, String period) {
    return new Path(stagedTable(runId, table), PERIOD_PREFIX + period);
  }

  Path replaced(String runId, String table, String period) {
    return new Path(staging(runId), "_replaced/" + table + "/" + PERIOD_PREFIX + period);
  }

  Path intermediate(String runId, String name) {
    return new Path(staging(runId), "_intermediate/" + name);
  }

  static boolean isPeriod(String directoryName) {
    return directoryName.startsWith(PERIOD_PREFIX);
  }

  static String periodOf(String directoryName) {
    return directoryName.substring(PERIOD_PREFIX.length());
  }
}
