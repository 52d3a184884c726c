package org.framewire.ingest.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells text in units of two or four bytes by its byte order mark, or by its zero bytes. */
final class WideCharset {
  private static final int LOOKED_AT = 1 << 12;
  private static final int LEAST = 8;

  private WideCharset() {}

  /** The charset of a file that begins so, or null for one of single bytes or UTF-8. */
  static Charset of(byte[] head) {
    if (beginsWith(head, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (beginsWith(head, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (beginsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (beginsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return byZeros(head);
  }

  /** Western text in UTF-16 has a zero in nearly every unit, always on the same side. */
  private static Charset byZeros(byte[] head) {
    int units = Math.min(head.length, LOOKED_AT) / 2;
    int first = 0;
    int second = 0;
    for (int unit = 0; unit < units; unit++) {
      first += head[2 * unit] == 0 ? 1 : 0;
      second += head[2 * unit + 1] == 0 ? 1 : 0;
    }
    if (units < LEAST || Math.min(first, second) > units / 50) {
      return null;
    }
    if (second > units / 2) {
      return StandardCharsets.UTF_16LE;
    }
    return first > units / 2 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean beginsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
