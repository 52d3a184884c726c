package org.framewire.warehouse;

/** A quality gate failed, and nothing was published. */
public final class AuditFailedException extends WarehouseException {
  private final transient AuditResult result;

  AuditFailedException(AuditResult result) {
    super(result.summary());
    this.result = result;
  }

  /** Every finding, those of gates that only warn included. */
  public AuditResult result() {
    return result;
  }
}
