package org.framewire.warehouse;

import java.util.List;

/** Every staged file has a footer that can be read, and rows. */
final class FilesReadable implements Gate {
  @Override
  public String name() {
    return "files readable";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return staged.tables().stream()
        .flatMap(table -> staged.files(table).stream())
        .filter(file -> file.rows() == 0)
        .map(file -> finding(file.table(), message(file)))
        .toList();
  }

  private static String message(StagedFile file) {
    String wrong =
        file.isReadable() ? "has no rows" : "has no readable footer (" + file.problem() + ")";
    return "%s of %d bytes %s: see whether the disk is full, and run again."
        .formatted(file.label(), file.bytes(), wrong);
  }
}
