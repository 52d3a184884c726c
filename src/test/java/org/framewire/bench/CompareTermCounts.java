package org.framewire.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Holds two tables of term counts against each other, row by row, and ends with 1 when they differ.
 *
 * <p>Arguments: two globs of Parquet files.
 */
public final class CompareTermCounts {
  private static final String COLUMNS = "SELECT date, outlet_id, language, term, tf, df FROM ";

  private CompareTermCounts() {}

  public static void main(String[] arguments) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      String one = COLUMNS + "read_parquet('" + arguments[0] + "')";
      String other = COLUMNS + "read_parquet('" + arguments[1] + "')";
      long rows = number(statement, "SELECT count(*) FROM (" + one + ")");
      long missing = number(statement, difference(one, other));
      long added = number(statement, difference(other, one));
      System.out.printf("%d rows; %d in the first alone, %d in the second%n", rows, missing, added);
      if (missing + added > 0) {
        System.exit(1);
      }
    }
  }

  private static String difference(String one, String other) {
    return "SELECT count(*) FROM (" + one + " EXCEPT ALL " + other + ")";
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
