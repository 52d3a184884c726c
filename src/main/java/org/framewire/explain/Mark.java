package org.framewire.explain;

/**
 * Words of a text in which something was found.
 *
 * @param start where they begin, in code points of the text
 * @param end where they end, exclusive
 * @param meaning what was found and by which rule, on one line; empty when the mark says it all
 * @param weight how much it bears on what is explained
 */
public record Mark(int start, int end, String meaning, double weight) {
  public Mark(int start, int end, String meaning) {
    this(start, end, meaning, 0);
  }

  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mark from " + start + " to " + end);
    }
  }
}
