package org.framewire.warehouse;

import java.util.List;
import org.framewire.tables.Table;

/** One condition that staged tables must meet before they are published. */
public interface Gate {
  /** What it holds, in a few words: {@code "keys are unique"}. */
  String name();

  Severity severity();

  /** What is wrong; nothing when the condition is met. */
  List<AuditFinding> check(StagedTables staged, ReadCounts counts);

  /** A finding of this gate. */
  default AuditFinding finding(Table table, String message) {
    return new AuditFinding(name(), severity(), table.name(), message);
  }
}
