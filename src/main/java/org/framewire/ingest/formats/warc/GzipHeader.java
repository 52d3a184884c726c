package org.framewire.ingest.formats.warc;

/** What stands before and behind the data of a gzip member, by RFC 1952. */
final class GzipHeader {
  static final int FIRST = 0x1F;
  static final int SECOND = 0x8B;
  static final int TRAILER_BYTES = 8;

  /** Longer headers are taken for damage. */
  static final int MOST_BYTES = 1 << 16;

  private static final int FIXED_BYTES = 10;
  private static final int DEFLATE = 8;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private GzipHeader() {}

  /** Where the next sign of a member stands, or {@code limit}. */
  static int find(byte[] bytes, int from, int limit) {
    for (int i = from; i + 1 < limit; i++) {
      if (isSign(bytes, i)) {
        return i;
      }
    }
    return limit > from && (bytes[limit - 1] & 0xFF) == FIRST ? limit - 1 : limit;
  }

  private static boolean isSign(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) == FIRST && (bytes[at + 1] & 0xFF) == SECOND;
  }

  /** Where the data begin behind the header at {@code from}; -1 when it is none, or not whole. */
  static int end(byte[] bytes, int from, int limit) {
    if (limit - from < FIXED_BYTES || !isSign(bytes, from) || bytes[from + 2] != DEFLATE) {
      return -1;
    }
    int flags = bytes[from + 3] & 0xFF;
    if ((flags & RESERVED) != 0) {
      return -1;
    }
    int at = from + FIXED_BYTES;
    if ((flags & HAS_EXTRA) != 0) {
      at = limit - at < 2 ? limit : at + 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }
    at = (flags & HAS_NAME) == 0 ? at : behindZero(bytes, at, limit);
    at = (flags & HAS_COMMENT) == 0 ? at : behindZero(bytes, at, limit);
    at += (flags & HAS_CHECKSUM) == 0 ? 0 : 2;
    return at < limit ? at : -1;
  }

  private static int behindZero(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit && bytes[at] != 0) {
      at++;
    }
    return at + 1;
  }

  /** A number of four bytes: a trailer has the checksum, and then the length of the content. */
  static long number(byte[] bytes, int at) {
    return (bytes[at] & 0xFFL)
        | (bytes[at + 1] & 0xFFL) << 8
        | (bytes[at + 2] & 0xFFL) << 16
        | (bytes[at + 3] & 0xFFL) << 24;
  }
}
