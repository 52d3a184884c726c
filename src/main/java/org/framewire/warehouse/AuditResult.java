package org.framewire.warehouse;

import java.util.List;
import java.util.stream.Collectors;

/**
 * All that the gates found.
 *
 * @param gates names of the gates that looked
 * @param findings what they found wrong, in their order
 */
public record AuditResult(List<String> gates, List<AuditFinding> findings) {
  public AuditResult {
    gates = List.copyOf(gates);
    findings = List.copyOf(findings);
  }

  /** Whether the run may be published. */
  public boolean passed() {
    return failures().isEmpty();
  }

  public List<AuditFinding> failures() {
    return of(Severity.FAIL);
  }

  public List<AuditFinding> warnings() {
    return of(Severity.WARN);
  }

  /** Throws unless every gate that can fail a run has passed. */
  public void requirePassed() {
    if (!passed()) {
      throw new AuditFailedException(this);
    }
  }

  String summary() {
    return failures().stream()
        .map(AuditFinding::toString)
        .collect(Collectors.joining("; ", "Nothing was published: ", ""));
  }

  private List<AuditFinding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
