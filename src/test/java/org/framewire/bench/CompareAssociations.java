package org.framewire.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds a warehouse's {@code pair_associations} against a computation by DuckDB that shares nothing
 * with ours: straight from the single mentions and articles, by self-joins, for every window, unit
 * and outlet. Ends with 1 when a row is missing, too many, or a value differs.
 *
 * <p>Arguments: the folder of the warehouse.
 */
public final class CompareAssociations {
  private static final Map<String, String> DAYS_OF_WINDOW =
      new TreeMap<>(Map.of("1d", "1", "7d", "7", "28d", "28", "all", ""));

  private static final String MEASURED =
      """
      CREATE TEMP TABLE measured AS
      SELECT outlet_id, entity_a, entity_b, unit, n_ab, n_a, n_b, n, articles, stories,
        ln(n_ab::double * n / (n_a::double * n_b)) AS pmi,
        CASE WHEN n_ab = n THEN 1 ELSE
          ln(n_ab::double * n / (n_a::double * n_b)) / -ln(n_ab::double / n) END AS npmi,
        CASE WHEN n_ab::double * n >= n_a::double * n_b THEN 1 ELSE -1 END * 2 * (
          n_ab * ln(n_ab::double * n / (n_a::double * n_b))
          + coalesce((n_a - n_ab) * ln(nullif(n_a - n_ab, 0)::double * n / (n_a::double * nullif(n - n_b, 0))), 0)
          + coalesce((n_b - n_ab) * ln(nullif(n_b - n_ab, 0)::double * n / (n_b::double * nullif(n - n_a, 0))), 0)
          + coalesce((n - n_a - n_b + n_ab) * ln(nullif(n - n_a - n_b + n_ab, 0)::double * n
              / (nullif(n - n_a, 0)::double * nullif(n - n_b, 0))), 0)) AS g2,
        n_ab::double / (n_a + n_b - n_ab) AS jaccard
      FROM together JOIN (SELECT outlet_id, unit, entity_id AS entity_a, n_i AS n_a FROM alone)
          USING (outlet_id, unit, entity_a)
        JOIN (SELECT outlet_id, unit, entity_id AS entity_b, n_i AS n_b FROM alone)
          USING (outlet_id, unit, entity_b)
        JOIN units USING (outlet_id, unit)
      WHERE articles >= 5 AND (outlet_id <> '*' OR outlets >= 2)
      """;

  private final Statement statement;
  private final Path warehouse;

  private CompareAssociations(Statement statement, Path warehouse) {
    this.statement = statement;
    this.warehouse = warehouse;
  }

  public static void main(String[] arguments) throws SQLException {
    boolean same = true;
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      CompareAssociations compared =
          new CompareAssociations(statement, Path.of(arguments[0]).toAbsolutePath());
      for (Map.Entry<String, String> window : DAYS_OF_WINDOW.entrySet()) {
        same &= compared.isSame(window.getKey(), window.getValue());
      }
    }
    if (!same) {
      System.exit(1);
    }
  }

  private String table(String name) {
    return "read_parquet('" + warehouse.resolve(name) + "/*/*.parquet', hive_partitioning=false)";
  }

  private boolean isSame(String window, String days) throws SQLException {
    count(window, days);
    statement.execute("DROP TABLE IF EXISTS measured");
    statement.execute(MEASURED);
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE published AS SELECT * FROM "
            + table("pair_associations")
            + " WHERE \"window\" = '"
            + window
            + "' AND date = (SELECT max(date) FROM "
            + table("pair_associations")
            + ")");
    long rows = number("SELECT count(*) FROM published");
    long missing =
        number(
            "SELECT count(*) FROM measured ANTI JOIN published"
                + " USING (outlet_id, entity_a, entity_b, unit)");
    long added =
        number(
            "SELECT count(*) FROM published ANTI JOIN measured"
                + " USING (outlet_id, entity_a, entity_b, unit)");
    long different =
        number(
            "SELECT count(*) FROM published p JOIN measured m"
                + " USING (outlet_id, entity_a, entity_b, unit)"
                + " WHERE p.n_ab <> m.n_ab OR p.n_a <> m.n_a OR p.n_b <> m.n_b OR p.n <> m.n"
                + " OR p.articles <> m.articles OR p.stories <> m.stories"
                + different("pmi")
                + different("npmi")
                + different("g2")
                + different("jaccard"));
    System.out.printf(
        "window %-3s %6d rows of %d articles; %d missing, %d too many, %d with another value%n",
        window, rows, number("SELECT count(*) FROM read"), missing, added, different);
    return missing + added + different == 0;
  }

  /** Whether a measure is another beyond the six decimals that are published. */
  private static String different(String measure) {
    return " OR abs(p.%1$s - m.%1$s) > 1e-6 * greatest(1, abs(m.%1$s))".formatted(measure);
  }

  /** Tables of what stands together and alone, and of all units, by outlet and over all. */
  private void count(String window, String days) throws SQLException {
    String lastDay = "(SELECT max(date) FROM " + table("pair_associations") + ")";
    String inWindow =
        window.equals("all")
            ? "(date IS NULL OR date <= " + lastDay + ")"
            : "date <= " + lastDay + " AND date > " + lastDay + " - " + days;
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE read AS SELECT article_id, outlet_id, sentence_count,"
            + " coalesce(story_id, article_id) AS story FROM "
            + table("articles")
            + " LEFT JOIN (SELECT article_id, story_id FROM "
            + table("story_articles")
            + ") USING (article_id) ANTI JOIN (SELECT article_id FROM "
            + table("copies")
            + " WHERE original_id IS NOT NULL) USING (article_id) WHERE language = 'en' AND "
            + inWindow);
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE named AS SELECT DISTINCT outlet_id, article_id, story,"
            + " field || sentence AS place, entity_id FROM "
            + table("mentions")
            + " JOIN (SELECT article_id, story FROM read) USING (article_id)"
            + " WHERE entity_id IS NOT NULL");
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE pairs AS SELECT a.outlet_id, a.article_id, a.story, a.place,"
            + " a.entity_id AS entity_a, b.entity_id AS entity_b FROM named a JOIN named b"
            + " USING (outlet_id, article_id, place) WHERE a.entity_id < b.entity_id");
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE pairs_of_articles AS"
            + " SELECT a.outlet_id, article_id, a.story, a.entity_id AS entity_a, b.entity_id AS entity_b"
            + " FROM (SELECT DISTINCT outlet_id, article_id, story, entity_id FROM named) a"
            + " JOIN (SELECT DISTINCT article_id, entity_id FROM named) b USING (article_id)"
            + " WHERE a.entity_id < b.entity_id");
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE together AS "
            + byOutletAndOverAll(
                "'sentence' AS unit, entity_a, entity_b, count(*) AS n_ab,"
                    + " count(DISTINCT article_id) AS articles, count(DISTINCT story) AS stories,"
                    + " count(DISTINCT outlet_id) AS outlets FROM pairs")
            + " UNION ALL "
            + byOutletAndOverAll(
                "'article' AS unit, entity_a, entity_b, count(*) AS n_ab, count(*) AS articles, count(DISTINCT story) AS stories,"
                    + " count(DISTINCT outlet_id) AS outlets FROM pairs_of_articles"));
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE alone AS "
            + byOutletAndOverAll("'sentence' AS unit, entity_id, count(*) AS n_i FROM named")
            + " UNION ALL "
            + byOutletAndOverAll(
                "'article' AS unit, entity_id, count(DISTINCT article_id) AS n_i FROM named"));
    statement.execute(
        "CREATE OR REPLACE TEMP TABLE units AS "
            + byOutletAndOverAll("'sentence' AS unit, sum(sentence_count)::long AS n FROM read")
            + " UNION ALL "
            + byOutletAndOverAll("'article' AS unit, count(*) AS n FROM read"));
  }

  private static String byOutletAndOverAll(String selected) {
    return "(SELECT outlet_id, %1$s GROUP BY ALL) UNION ALL (SELECT '*' AS outlet_id, %1$s GROUP BY ALL)"
        .formatted(selected);
  }

  private long number(String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
