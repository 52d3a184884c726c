package org.framewire.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractsPageTest {

  @Test
  void theDocumentedTablesAreTheDeclaredOnes() throws IOException {
    assertEquals(
        ContractsPage.markdown(),
        Files.readString(Path.of("docs/tables.md")),
        "docs/tables.md is stale: `jobs/framewire tables > docs/tables.md` makes it anew");
  }

  @Test
  void everyColumnSaysWhatItMeans() {
    for (Table table : Contracts.ALL) {
      for (Col<?> column : table.columns()) {
        assertTrue(column.meaning().length() > 2, table + "." + column);
      }
    }
  }
}
