package org.framewire.cluster;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Prints what the tables of a warehouse hold, a hash a table; of two warehouses, how many rows of
 * each table only one of them has.
 *
 * <p>Arguments: one warehouse, or two.
 */
public final class TableContents {
  private TableContents() {}

  public static void main(String[] arguments) throws SQLException {
    try (PublishedTables tables = new PublishedTables()) {
      if (arguments.length == 1) {
        tables
            .contents(Path.of(arguments[0]))
            .forEach((table, content) -> System.out.printf("%-18s %s%n", table, content));
      } else {
        tables
            .differences(Path.of(arguments[0]), Path.of(arguments[1]))
            .forEach((table, rows) -> System.out.printf("%-18s %,d rows differ%n", table, rows));
      }
    }
  }
}
