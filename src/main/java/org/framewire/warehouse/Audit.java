package org.framewire.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.framewire.tables.Table;

/** The quality gates between staging and publishing. */
public final class Audit {
  private final List<Gate> gates;

  public Audit(List<Gate> gates) {
    this.gates = List.copyOf(gates);
  }

  /**
   * The gates of every run.
   *
   * @param expected tables that a run must stage
   * @param allKeys whether keys are counted out in large tables too, at the price of a shuffle each
   */
  public static Audit standard(Collection<Table> expected, boolean allKeys) {
    return new Audit(
        List.of(
            new TablesStaged(expected),
            new FilesReadable(),
            new SchemaKept(),
            new RequiredValues(),
            new KeysUnique(allKeys ? Long.MAX_VALUE : KeysUnique.SMALL_TABLE),
            new ArticlesPresent(),
            new FewFiles(FewFiles.MANY)));
  }

  /**
   * Puts the staged tables through the gates, all of them, so that one run tells all that is wrong.
   * Only when files are unreadable do the gates behind stay shut: they would stumble over the same.
   */
  public AuditResult run(StagedTables staged, ReadCounts counts) {
    List<String> looked = new ArrayList<>();
    List<AuditFinding> findings = new ArrayList<>();
    boolean readable = true;
    for (Gate gate : gates) {
      if (readable) {
        List<AuditFinding> found = gate.check(staged, counts);
        looked.add(gate.name());
        findings.addAll(found);
        readable = !(gate instanceof FilesReadable) || found.isEmpty();
      }
    }
    return new AuditResult(looked, findings);
  }
}
