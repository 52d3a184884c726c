package org.framewire.ingest.formats;

import java.nio.charset.StandardCharsets;

/** Content that plainly holds no records of articles, told by its first bytes. */
enum ForeignContent {
  PDF("%PDF-", "a PDF"),
  PNG("\u0089PNG", "an image (PNG)"),
  JPEG("\u00ff\u00d8\u00ff", "an image (JPEG)"),
  GIF("GIF8", "an image (GIF)"),
  RIFF("RIFF", "an image or a recording (RIFF)"),
  SQLITE("SQLite format 3\0", "a database (SQLite): export its table to CSV"),
  AVRO("Obj\u0001", "Avro: convert it to Parquet"),
  ORC("ORC", "ORC: convert it to Parquet"),
  ARROW("ARROW1", "Arrow: convert it to Parquet"),
  PICKLE("\u0080", "a Python pickle: write it as JSON Lines or Parquet"),
  EXCEL("\u00d0\u00cf\u0011\u00e0", "an old Office document: save it as CSV"),
  RICH_TEXT("{\\rtf", "rich text: save it as plain text"),
  POSTSCRIPT("%!PS", "PostScript"),
  TAR("ustar", "a tar archive: unpack it"),
  /** Any other. */
  BINARY("", "no text, but bytes of an unknown kind");

  private static final String PARQUET = "PAR1";
  private static final int TAR_SIGN_AT = 257;
  private static final int LOOKED_AT = 1 << 13;

  /** A text has fewer control characters than one in so many bytes, compressed data have more. */
  private static final int CONTROL_SHARE = 25;

  private final String sign;
  private final String name;

  ForeignContent(String sign, String name) {
    this.sign = sign;
    this.name = name;
  }

  /** What a file of such a head is, or null when it may hold records. */
  static ForeignContent of(byte[] head) {
    if (has(PARQUET, head, 0)) {
      return null;
    }
    if (has("ustar", head, TAR_SIGN_AT)) {
      return TAR;
    }
    boolean binary = isBinary(head);
    for (ForeignContent content : values()) {
      if ((binary || content.isPrintable()) && has(content.sign, head, 0)) {
        return content;
      }
    }
    return null;
  }

  /** Whether all of it may be made of printable characters, and the sign alone tells. */
  private boolean isPrintable() {
    return this == PDF || this == RICH_TEXT || this == POSTSCRIPT;
  }

  String detail() {
    return name + (name.indexOf(':') < 0 ? " is not read" : "");
  }

  private static boolean has(String sign, byte[] head, int at) {
    byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < bytes.length; i++) {
      if (at + i >= head.length || head[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] head) {
    int length = Math.min(head.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      boolean blank = head[i] == '\n' || head[i] == '\r' || head[i] == '\t' || head[i] == '\f';
      controls += head[i] >= 0 && head[i] < ' ' && !blank ? 1 : 0;
    }
    return controls * CONTROL_SHARE > length;
  }
}
