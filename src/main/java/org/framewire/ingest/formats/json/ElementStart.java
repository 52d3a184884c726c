package org.framewire.ingest.formats.json;

import java.util.Arrays;

/**
 * How the objects of a list begin: a brace and the name of the first member, which those of one
 * list have in common. By it the next is found behind one that is broken.
 */
final class ElementStart {
  /** A start and the blanks in it are looked for in so many bytes. */
  static final int MOST_BYTES = 512;

  private static final int MOST_NAME_BYTES = 128;

  /** The name in its quotes, or a quote alone when none is known. */
  private byte[] name = {'"'};

  private boolean learned;

  /** Remembers the start of an object that was whole. */
  void learn(byte[] bytes, int from, int to) {
    if (!learned || !begins(bytes, from, to)) {
      byte[] found = nameOf(bytes, from, to);
      learned |= found != null;
      name = found == null ? name : found;
    }
  }

  /** Takes the start of a broken object where none was whole yet. */
  void suppose(byte[] bytes, int from, int to) {
    if (!learned) {
      byte[] found = nameOf(bytes, from, to);
      name = found == null ? name : found;
    }
  }

  /** Where the next object begins, or -1. */
  int find(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '{' && begins(bytes, at, to)) {
        return at;
      }
    }
    return -1;
  }

  private boolean begins(byte[] bytes, int from, int to) {
    int at = quote(bytes, from, to);
    return to - at >= name.length
        && Arrays.equals(bytes, at, at + name.length, name, 0, name.length);
  }

  private static byte[] nameOf(byte[] bytes, int from, int to) {
    int start = quote(bytes, from, to);
    if (from >= to || bytes[from] != '{' || start >= to || bytes[start] != '"') {
      return null;
    }
    int most = Math.min(to, start + MOST_NAME_BYTES);
    for (int end = start + 1; end < most; end++) {
      if (bytes[end] == '"') {
        return Arrays.copyOfRange(bytes, start, end + 1);
      }
    }
    return null;
  }

  private static int quote(byte[] bytes, int from, int to) {
    int most = Math.min(to, from + MOST_BYTES - MOST_NAME_BYTES);
    return JsonShape.pastBlank(bytes, from + 1, most);
  }
}
