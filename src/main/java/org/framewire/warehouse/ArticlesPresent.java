package org.framewire.warehouse;

import java.util.ArrayList;
import java.util.List;
import org.framewire.tables.Articles;

/** What was read is there: the articles that the books count, and some at all. */
final class ArticlesPresent implements Gate {
  @Override
  public String name() {
    return "articles present";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    List<AuditFinding> findings = new ArrayList<>();
    long rows = staged.rowsOf(Articles.TABLE);
    if (rows < counts.kept()) {
      findings.add(
          finding(
              Articles.TABLE,
              "articles has %d staged rows, but %d records became articles: please report this fault of the program."
                  .formatted(rows, counts.kept())));
    } else if (counts.read() > 0 && !staged.willHaveRows(Articles.TABLE)) {
      findings.add(
          finding(
              Articles.TABLE,
              "articles is empty, though %d records were read: see why they were rejected, and name their fields in the settings."
                  .formatted(counts.read())));
    }
    return findings;
  }
}
