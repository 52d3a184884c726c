package org.framewire.text;

/**
 * How many steps the matches of {@link BoundedPattern}s may take: a step is a look at one character
 * of a text. There are so many for what is looked for in one text, and so many for all that is
 * looked for while a record is read. Each thread counts for the record that it reads.
 */
public final class MatchSteps {
  private static final long A_CHARACTER_OF_A_TEXT = 500;
  private static final long A_TEXT = 2_000_000;
  private static final long A_CHARACTER_OF_A_RECORD = 2_000;
  private static final long A_RECORD = 2_000_000;

  private static final ThreadLocal<MatchSteps> OF_THREAD = ThreadLocal.withInitial(MatchSteps::new);

  private long left = Long.MAX_VALUE;
  private int ended;

  private MatchSteps() {}

  /** The count of this thread; without an end until a record begins. */
  public static MatchSteps ofThread() {
    return OF_THREAD.get();
  }

  /** Begins a record of so many bytes or characters. */
  public void begin(int length) {
    left = A_RECORD + A_CHARACTER_OF_A_RECORD * length;
    ended = 0;
  }

  /** Ends the record: what the thread looks for afterwards is none of its. */
  public void end() {
    left = Long.MAX_VALUE;
  }

  /** How many matches were ended since the record began: rules that it was read without. */
  public int ended() {
    return ended;
  }

  /** The steps of what is looked for in one text of so many characters. */
  static long ofText(int length) {
    return A_TEXT + A_CHARACTER_OF_A_TEXT * length;
  }

  long left() {
    return left;
  }

  void use(long steps) {
    left -= steps;
  }

  void endedMatch() {
    ended++;
  }
}
