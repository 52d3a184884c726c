package org.framewire.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The same term counts by DuckDB, as its users would write them: tokens by a regular expression,
 * counted an article first, so that the articles a term is in need no count of distinct values.
 *
 * <p>Arguments: a glob of article files, the Parquet file to write, and {@code exact} for the
 * tokens of Framewire or {@code split} for DuckDB's quickest tokens (no inner apostrophes), which
 * are other tokens and serve as a second yardstick for speed alone.
 */
public final class DuckTermCounts {
  private static final String EXACT =
      "regexp_extract_all(lower(replace(replace(replace(words, '’', ''''), '‐', '-'), '‑', '-')),"
          + " '[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*(?:[''-][\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}]*)*')";
  private static final String SPLIT = "string_split_regex(lower(words), '[^\\p{L}\\p{Nd}]+')";

  private DuckTermCounts() {}

  public static void main(String[] arguments) throws SQLException, IOException {
    String tokens = arguments[2].equals("exact") ? EXACT : SPLIT;
    String query =
        "WITH articles AS (SELECT date, outlet_id, language, article_id,"
            + " coalesce(title, '') || chr(10) || text AS words FROM read_parquet('"
            + arguments[0]
            + "', hive_partitioning = false)),"
            + " tokens AS (SELECT date, outlet_id, language, article_id, unnest("
            + tokens
            + ") AS term FROM articles),"
            + " by_article AS (SELECT date, outlet_id, language, article_id, term, count(*) AS n"
            + " FROM tokens WHERE term <> '' GROUP BY ALL)"
            + " SELECT date, outlet_id, language, term, sum(n)::BIGINT AS tf, count(*) AS df"
            + " FROM by_article WHERE strlen(term) <= 100 GROUP BY ALL";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET preserve_insertion_order = false");
      statement.execute(
          "COPY (" + query + ") TO '" + arguments[1] + "' (FORMAT parquet, COMPRESSION zstd)");
    }
    PeakMemory.print();
  }
}
