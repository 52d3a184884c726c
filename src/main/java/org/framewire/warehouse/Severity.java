package org.framewire.warehouse;

/** What a finding of the audit does to a run. */
public enum Severity {
  /** Nothing is published. */
  FAIL,
  /** The run ends well, with a warning. */
  WARN
}
