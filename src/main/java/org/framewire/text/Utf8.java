package org.framewire.text;

import java.nio.charset.StandardCharsets;

/** Code points in UTF-8 bytes. */
public final class Utf8 {
  private static final int REPLACEMENT = 0xFFFD;

  private Utf8() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static String string(byte[] utf8, int from, int to) {
    return new String(utf8, from, to - from, StandardCharsets.UTF_8);
  }

  /**
   * The code point that starts at {@code at}. A byte sequence that is not UTF-8 reads as U+FFFD,
   * which stands for as many bytes as its own form has where so many are left.
   */
  public static int decode(byte[] utf8, int at, int length) {
    int b0 = utf8[at];
    if (b0 >= 0) {
      return b0;
    }
    if ((b0 & 0xE0) == 0xC0 && at + 1 < length) {
      return (b0 & 0x1F) << 6 | (utf8[at + 1] & 0x3F);
    }
    if ((b0 & 0xF0) == 0xE0 && at + 2 < length) {
      return (b0 & 0x0F) << 12 | (utf8[at + 1] & 0x3F) << 6 | (utf8[at + 2] & 0x3F);
    }
    if ((b0 & 0xF8) == 0xF0 && at + 3 < length) {
      return (b0 & 0x07) << 18
          | (utf8[at + 1] & 0x3F) << 12
          | (utf8[at + 2] & 0x3F) << 6
          | (utf8[at + 3] & 0x3F);
    }
    return REPLACEMENT;
  }

  /** Bytes that a code point takes. */
  public static int width(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /** Writes a code point at {@code at} and returns the place behind it. */
  static int encode(int codePoint, byte[] into, int at) {
    if (codePoint < 0x80) {
      into[at++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      into[at++] = (byte) (0xC0 | codePoint >> 6);
      into[at++] = (byte) (0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
      into[at++] = (byte) (0xE0 | codePoint >> 12);
      into[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
      into[at++] = (byte) (0x80 | (codePoint & 0x3F));
    } else {
      into[at++] = (byte) (0xF0 | codePoint >> 18);
      into[at++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
      into[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
      into[at++] = (byte) (0x80 | (codePoint & 0x3F));
    }
    return at;
  }

  /** How many code points begin in the bytes from {@code from} to {@code to}. */
  public static int codePoints(byte[] utf8, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((utf8[i] & 0xC0) != 0x80) {
        count++;
      }
    }
    return count;
  }
}
