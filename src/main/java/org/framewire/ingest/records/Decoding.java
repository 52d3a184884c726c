package org.framewire.ingest.records;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads bytes as UTF-8, and as windows-1252 where they are not: what old Western dumps are in. */
public final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoding() {}

  public static String text(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 || isUtf8(bytes, from, to)
        ? text
        : new String(bytes, from, to - from, WESTERN);
  }

  public static boolean isUtf8(byte[] bytes, int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
