package org.framewire.ingest.records;

import java.nio.charset.StandardCharsets;

/** The start of a record, for the people who look at the rejects. */
public final class Excerpt {
  public static final int CHARACTERS = 500;

  /** Bytes that surely hold the characters of an excerpt. */
  public static final int BYTES = 4 * CHARACTERS;

  private Excerpt() {}

  public static String of(RawRecord record) {
    int to = Math.min(record.to(), record.from() + BYTES);
    return of(
        new String(record.bytes(), record.from(), to - record.from(), StandardCharsets.UTF_8));
  }

  public static String of(String text) {
    if (text.length() <= CHARACTERS) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(CHARACTERS - 1));
    return text.substring(0, splitsPair ? CHARACTERS - 1 : CHARACTERS);
  }
}
