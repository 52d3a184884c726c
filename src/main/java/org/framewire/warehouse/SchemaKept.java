package org.framewire.warehouse;

import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.framewire.tables.Table;

/** Every staged file has the contract's columns, in its order, with its types. */
final class SchemaKept implements Gate {
  @Override
  public String name() {
    return "schema kept";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return staged.tables().stream()
        .flatMap(table -> staged.files(table).stream())
        .filter(StagedFile::isReadable)
        .flatMap(file -> differences(file).stream())
        .toList();
  }

  private List<AuditFinding> differences(StagedFile file) {
    Table table = file.table();
    MessageType schema = file.footer().getFileMetaData().getSchema();
    return ParquetContract.differences(table, schema).stream()
        .map(
            difference ->
                finding(
                    table,
                    "%s: %s: please report this fault of the program."
                        .formatted(file.label(), difference)))
        .toList();
  }
}
