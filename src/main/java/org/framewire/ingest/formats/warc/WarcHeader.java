package org.framewire.ingest.formats.warc;

import java.nio.charset.StandardCharsets;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/** As much of a WARC record's header as it takes to cut the record out. */
final class WarcHeader {
  /** The bytes of a record's first line. */
  static final int START_BYTES = 9;

  /** Longer headers are taken for damage. */
  static final int MOST_BYTES = 1 << 16;

  private static final byte[] NAME = {'W', 'A', 'R', 'C', '/'};
  private static final BoundedPattern CONTENT_LENGTH =
      BoundedPattern.of("(?i)\nContent-Length:[ \t]*(\\d{1,18})[ \t]*\r?\n");

  private WarcHeader() {}

  static boolean isLineEnd(byte character) {
    return character == '\r' || character == '\n';
  }

  /** Whether a record's first line stands here, as in {@code WARC/1.0}. */
  static boolean begins(byte[] bytes, int at, int limit) {
    if (limit - at < START_BYTES) {
      return false;
    }
    for (int i = 0; i < NAME.length; i++) {
      if (bytes[at + i] != NAME[i]) {
        return false;
      }
    }
    return Character.isDigit(bytes[at + 5])
        && bytes[at + 6] == '.'
        && Character.isDigit(bytes[at + 7])
        && isLineEnd(bytes[at + 8]);
  }

  /** Where a record begins behind a line end, from {@code from} on, or {@code limit}. */
  static int find(byte[] bytes, int from, int limit) {
    for (int i = Math.max(1, from); i < limit; i++) {
      if (bytes[i] == 'W' && bytes[i - 1] == '\n' && begins(bytes, i, limit)) {
        return i;
      }
    }
    return limit;
  }

  /** The end of the first empty line, or -1. */
  static int end(byte[] bytes, int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (bytes[i] == '\n') {
        if (bytes[i + 1] == '\n') {
          return i + 2;
        }
        if (bytes[i + 1] == '\r' && i + 2 < limit && bytes[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }

  /** The length of the record's block in bytes, or -1 when the header does not say it. */
  static long contentLength(byte[] bytes, int from, int to) {
    String header = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    BoundedMatcher length = CONTENT_LENGTH.matcher(header);
    return length.find() ? Long.parseLong(length.group(1)) : -1;
  }
}
