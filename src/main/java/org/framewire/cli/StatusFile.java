package org.framewire.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * Says in the warehouse how the last run stands, for schedulers: a cluster loses the exit code of a
 * driver that it hosts. The file is replaced in one step, so a reader never sees half of it.
 */
final class StatusFile {
  private static final String NAME = "_status.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path path;
  private final Configuration configuration;
  private final RunIdentity run;

  StatusFile(Path warehouse, Configuration configuration, RunIdentity run) {
    this.path = new Path(warehouse, NAME);
    this.configuration = configuration;
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
    Path written = path.suffix(".new");
    try {
      FileContext files = FileContext.getFileContext(path.toUri(), configuration);
      try (OutputStream out = written.getFileSystem(configuration).create(written, true)) {
        out.write(JSON.writeValueAsBytes(status));
      }
      files.rename(written, path, Rename.OVERWRITE);
    } catch (IOException e) {
      // The job's own end matters more than this note on it.
      System.err.println("framewire: cannot write " + path + ": " + e.getMessage());
    }
  }
}
