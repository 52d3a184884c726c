package org.framewire.ingest.records;

/** Tells bytes and texts that hold nothing. */
public final class Blank {
  private Blank() {}

  /** Whether the bytes are white space and byte order marks alone. */
  public static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      boolean ofMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      if ((b > ' ' || b < 0) && !ofMark) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes of a UTF-8 byte order mark stand at {@code from}: 3 or 0. */
  public static int markLength(byte[] bytes, int from, int to) {
    boolean mark =
        to - from >= 3
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return mark ? 3 : 0;
  }

  /** Whether a cell says in words that it is empty, as exports of data frames do. */
  public static boolean saysNothing(String value) {
    return switch (value.length()) {
      case 0 -> true;
      case 3 -> value.equalsIgnoreCase("nan") || value.equalsIgnoreCase("n/a");
      case 4 -> value.equalsIgnoreCase("null") || value.equalsIgnoreCase("none");
      default -> value.isBlank();
    };
  }
}
