package org.framewire.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Runs;
import org.framewire.tables.Table;

/**
 * The books of the run that began last.
 *
 * @param startedAt in UTC, ISO form
 * @param undated articles that were kept without a date
 * @param stages in the order in which they ran
 */
record LatestRun(
    String runId,
    String startedAt,
    long read,
    long kept,
    long duplicates,
    long skipped,
    long rejected,
    long undated,
    List<Stage> stages) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What one stage took. */
  record Stage(String stage, double seconds) {}

  /** The newest row of {@code runs}; null when there is none. */
  static Supplier<LatestRun> ask(OneQuery query, Function<Table, Dataset<Row>> tables) {
    Supplier<List<Row>> newest =
        query.add(
            tables
                .apply(Runs.TABLE)
                .orderBy(Runs.STARTED_AT.column().desc(), Runs.RUN_ID.column().desc())
                .limit(1));
    return () -> newest.get().stream().map(LatestRun::of).findFirst().orElse(null);
  }

  private static LatestRun of(Row row) {
    return new LatestRun(
        Runs.RUN_ID.get(row),
        Runs.STARTED_AT.get(row).toString(),
        Runs.READ.get(row),
        Runs.KEPT.get(row),
        Runs.DUPLICATES.get(row),
        Runs.SKIPPED.get(row),
        Runs.REJECTED.get(row),
        Runs.UNDATED.get(row),
        stages(Runs.STAGE_SECONDS.get(row)));
  }

  /** Reads an object of seconds by stage. */
  static List<Stage> stages(String json) {
    try {
      List<Stage> stages = new ArrayList<>();
      for (var field : JSON.readTree(json).properties()) {
        JsonNode seconds = field.getValue();
        if (!seconds.isNumber()) {
          throw new IllegalArgumentException(
              "runs.stage_seconds has no number for " + field.getKey() + ": " + json);
        }
        stages.add(new Stage(field.getKey(), seconds.doubleValue()));
      }
      return List.copyOf(stages);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("runs.stage_seconds is no JSON: " + json, e);
    }
  }
}
