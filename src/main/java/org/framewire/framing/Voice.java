package org.framewire.framing;

/** Whose words are scored. */
public enum Voice {
  /** Words outside direct quotations. */
  OWN("own"),
  /** Words inside direct quotations. */
  QUOTED("quoted"),
  /** All words. */
  ALL("all");

  private final String label;

  Voice(String label) {
    this.label = label;
  }

  /** The voice as the tables write it. */
  public String label() {
    return label;
  }
}
