package org.framewire.warehouse;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framewire.tables.Table;

/** A period of many small files is slow to read, though right. */
final class FewFiles implements Gate {
  /** More files in one period than this are too many, unless they are large. */
  static final long MANY = 32;

  private static final long SMALL_BYTES = 16L << 20;

  private final long many;

  FewFiles(long many) {
    this.many = many;
  }

  @Override
  public String name() {
    return "few files";
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return staged.tables().stream()
        .flatMap(table -> check(table, staged.files(table)).stream())
        .toList();
  }

  private Optional<AuditFinding> check(Table table, List<StagedFile> files) {
    return files.stream()
        .filter(file -> file.bytes() < SMALL_BYTES)
        .collect(groupingBy(StagedFile::period, counting()))
        .entrySet()
        .stream()
        .filter(period -> period.getValue() > many)
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(
            worst ->
                finding(
                    table,
                    "%s has %d small files in the period %s: run with fewer partitions."
                        .formatted(table, worst.getValue(), worst.getKey())));
  }
}
