package org.framewire.warehouse;

/**
 * What a gate found wrong.
 *
 * @param gate name of the gate
 * @param severity what follows from it
 * @param table the table's name
 * @param message one line: what is wrong in which table, the numbers, and the remedy
 */
public record AuditFinding(String gate, Severity severity, String table, String message) {
  @Override
  public String toString() {
    return gate + ": " + message;
  }
}
