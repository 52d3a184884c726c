package org.framewire.text;

/** A text that counts each look at one of its characters, and ends what looks too often. */
final class CountedText implements CharSequence {

  /** Ends a match from within; it has no stack, for it tells nothing but that. */
  static final class StepsUsedUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    private StepsUsedUp() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private long left;

  CountedText(String text) {
    this.text = text;
  }

  void allow(long looks) {
    left = looks;
  }

  /** How many of the looks that were allowed are left. */
  long left() {
    return left;
  }

  @Override
  public char charAt(int index) {
    if (left == 0) {
      throw new StepsUsedUp();
    }
    left--;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public String toString() {
    return text;
  }
}
