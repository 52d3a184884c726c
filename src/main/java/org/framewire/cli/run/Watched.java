package org.framewire.cli.run;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;

/**
 * A count that is taken of rows on their way to where they are written, for a query of its own
 * would read them all again. Rows of a task that is tried again may be counted twice: whether there
 * are any is certain, how many is for people and for sizes.
 */
final class Watched {
  private final Observation observation;
  private final Column count;
  private final String name;

  private Watched(String name, Column count) {
    this.observation = new Observation(name);
    this.count = count;
    this.name = name;
  }

  /**
   * What will be counted.
   *
   * @param expression an aggregate that can be null where there are no rows
   */
  static Watched of(Col<Long> column, Column expression) {
    return new Watched(column.name(), column.from(expression));
  }

  /** The same rows, counted as they go by. */
  Dataset<Row> over(Dataset<Row> rows) {
    return rows.observe(observation, count);
  }

  /** The count, once the rows have been written; 0 of no rows. */
  long seen() {
    try {
      Object seen = observation.getAsJava().get(name);
      return seen == null ? 0 : (Long) seen;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the rows were written", e);
    }
  }
}
