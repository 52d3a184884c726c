package org.framewire.warehouse;

import java.util.Collection;
import java.util.List;
import org.framewire.tables.Table;

/** A table left out would go on telling of the articles as they were before the run. */
final class TablesStaged implements Gate {
  private final List<Table> expected;

  TablesStaged(Collection<Table> expected) {
    this.expected = List.copyOf(expected);
  }

  @Override
  public String name() {
    return "tables staged";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    List<Table> written = staged.tables();
    return expected.stream()
        .filter(table -> !written.contains(table))
        .map(
            table ->
                finding(
                    table,
                    "%s was not made, while %d other tables were: please report this fault of the program."
                        .formatted(table, written.size())))
        .toList();
  }
}
