package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One record must not cost a night. */
class HostileRecordTest {
  private static final String RECORD =
      "{\"url\":\"https://harbour.example/2022/09/20/pier\",\"date\":\"2022-09-20\",\"title\":\"The pier\","
          + "\"text\":\"The pier was closed on Monday, the harbour office said, as ships could not"
          + " land.\\n\\n%s\"}\n";

  @TempDir private Path folder;

  @Test
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void aLineOfCapitalsBehindACreditIsReadAtOnce() {
    String capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".repeat(3).substring(0, 62);
    List<Row> rows = read(RECORD.formatted("Additional reporting by " + capitals + " here"));

    assertEquals("article", Records.OUTCOME.get(rows.get(0)));
    assertNull(Records.RULES_LEFT_OUT.get(rows.get(0)));
  }

  private List<Row> read(String content) {
    return Reading.content(folder, "hostile.jsonl", content);
  }
}
