package org.framewire.framing.labels;

/**
 * A stretch of a text.
 *
 * @param from byte offset in the text as UTF-8
 * @param to byte offset behind it
 */
public record Span(int from, int to) {

  /** Whether it shares a byte with another stretch. */
  public boolean meets(int otherFrom, int otherTo) {
    return from < otherTo && otherFrom < to;
  }
}
