package org.framewire.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages bytes at random: some flipped, others cut off, cut out, put in, or said twice. */
final class FuzzDamage {
  private static final byte[] LIKELY =
      "\"\"\",,\n\r\\{}[]:;\t\0\u00ff'<>&/-".getBytes(StandardCharsets.ISO_8859_1);

  private final Random random;

  FuzzDamage(Random random) {
    this.random = random;
  }

  /** Up to so many changes, one at least; pieces of {@code other} are what is put in. */
  byte[] change(byte[] whole, byte[] other, int most) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(most);
    for (int i = 0; i < changes && bytes.length > 2; i++) {
      bytes = changeOnce(bytes, other);
    }
    return bytes;
  }

  private byte[] changeOnce(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(random.nextInt(200), bytes.length - at);
    return switch (random.nextInt(8)) {
      case 0, 1 -> put(bytes, at, LIKELY[random.nextInt(LIKELY.length)]);
      case 2 -> put(bytes, at, (byte) random.nextInt(256));
      case 3 -> put(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
      case 4 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      case 5 -> join(bytes, at, new byte[0], at + length);
      case 6 -> join(bytes, at, piece(bytes), at);
      default -> join(bytes, at, piece(other), at);
    };
  }

  private static byte[] put(byte[] bytes, int at, byte value) {
    bytes[at] = value;
    return bytes;
  }

  private byte[] piece(byte[] of) {
    int from = random.nextInt(of.length);
    return Arrays.copyOfRange(of, from, Math.min(of.length, from + random.nextInt(1500)));
  }

  /** The bytes before {@code until}, a piece, and the bytes from {@code from} on. */
  private static byte[] join(byte[] bytes, int until, byte[] piece, int from) {
    byte[] joined = Arrays.copyOf(bytes, until + piece.length + bytes.length - from);
    System.arraycopy(piece, 0, joined, until, piece.length);
    System.arraycopy(bytes, from, joined, until + piece.length, bytes.length - from);
    return joined;
  }
}
