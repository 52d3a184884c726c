package org.framewire.cli.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.framewire.cli.exit.ExitCode;
import org.framewire.warehouse.Warehouse;
import org.framewire.warehouse.WarehouseException;

/**
 * Says in the warehouse how the last run stands, for schedulers: a cluster loses the exit code of a
 * driver that it hosts. The file is replaced in one step, so a reader never sees half of it.
 */
final class StatusFile {
  private static final String NAME = "_status.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Warehouse warehouse;
  private final RunIdentity run;

  StatusFile(Warehouse warehouse, RunIdentity run) {
    this.warehouse = warehouse;
    this.run = run;
  }

  void running() {
    write("running", null, null, "");
  }

  void ended(ExitCode exitCode, String message) {
    write("ended", exitCode, Instant.now(), message);
  }

  private void write(String state, ExitCode exitCode, Instant endedAt, String message) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("state", state);
    status.put("exit_code", exitCode == null ? null : exitCode.number());
    status.put("meaning", exitCode == null ? null : exitCode.meaning());
    status.put("run_id", run.id());
    status.put("started_at", run.startedAt().toString());
    status.put("ended_at", endedAt == null ? null : endedAt.toString());
    status.put("message", message);
    try {
      warehouse.putBeside(NAME, JSON.writeValueAsBytes(status));
    } catch (JsonProcessingException | WarehouseException e) {
      // The job's own end matters more than this note on it.
      System.err.println("framewire: cannot write " + NAME + ": " + e.getMessage());
    }
  }
}
