package org.framewire.ingest.content;

import java.util.HexFormat;

/** How a file is compressed, told by its first bytes and not by its name. */
enum Compression {
  GZIP("1f8b", null),
  /** The sign of a first block follows the level, or of none where nothing was compressed. */
  BZIP2("425a68..314159265359", null),
  BZIP2_OF_NOTHING("425a68..177245385090", null),
  ZSTD("28b52ffd", null),
  /** A frame that says something of the others behind it. */
  ZSTD_SKIPPED("5.2a4d18", null),
  XZ("fd377a585a00", "xz is not read: recompress with zstd or gzip"),
  LZ4("04224d18", "lz4 is not read: recompress with zstd or gzip"),
  OLD_UNIX("1f9d", "compress (.Z) is not read: recompress with zstd or gzip"),
  ZIP("504b0304", "a zip archive is not read: unpack it"),
  ZIP_OF_NOTHING("504b0506", "a zip archive is not read: unpack it"),
  SEVEN_ZIP("377abcaf271c", "a 7z archive is not read: unpack it"),
  RAR("526172211a07", "a rar archive is not read: unpack it"),
  NONE("", null);

  /** As many first bytes as it takes to tell. */
  static final int SIGN_BYTES = 10;

  private final String sign;
  private final String remedy;

  /**
   * @param sign the first bytes in hexadecimal digits; a full stop stands for any digit
   * @param remedy what to do with a file that cannot be read, or null for one that can
   */
  Compression(String sign, String remedy) {
    this.sign = sign;
    this.remedy = remedy;
  }

  static Compression of(byte[] head) {
    String digits = HexFormat.of().formatHex(head, 0, Math.min(head.length, SIGN_BYTES));
    for (Compression compression : values()) {
      if (compression.signs(digits)) {
        return compression;
      }
    }
    return NONE;
  }

  private boolean signs(String digits) {
    if (digits.length() < sign.length()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if (sign.charAt(i) != '.' && sign.charAt(i) != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What to do with a file that cannot be read, or null for one that can. */
  String remedy() {
    return remedy;
  }
}
