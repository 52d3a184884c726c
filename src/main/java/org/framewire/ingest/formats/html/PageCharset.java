package org.framewire.ingest.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.framewire.ingest.records.Decoding;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Decodes pages. Servers and pages often name a wrong charset, but bytes above ASCII are hardly
 * ever valid UTF-8 by chance: so valid UTF-8 is UTF-8, whatever is said. Else the byte order mark
 * decides, then the server, then the page, and windows-1252 where none of them says anything.
 */
final class PageCharset {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 1 << 13;
  private static final int LONGEST_CHARACTER = 4;
  private static final BoundedPattern META =
      BoundedPattern.of(
          "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private PageCharset() {}

  static String decode(byte[] page, String named) {
    if (page.length >= 2 && page[0] == (byte) 0xFF && page[1] == (byte) 0xFE) {
      return new String(page, StandardCharsets.UTF_16LE);
    }
    if (page.length >= 2 && page[0] == (byte) 0xFE && page[1] == (byte) 0xFF) {
      return new String(page, StandardCharsets.UTF_16BE);
    }
    if (isWideUtf8(page)) {
      return new String(page, StandardCharsets.UTF_8);
    }
    Charset byServer = charset(named);
    Charset charset = byServer == null ? charset(meta(page)) : byServer;
    return new String(page, charset == null ? WESTERN : charset);
  }

  /** Whether it is UTF-8 with more than ASCII; a page that was cut may end in half a character. */
  private static boolean isWideUtf8(byte[] page) {
    int first = 0;
    while (first < page.length && page[first] >= 0) {
      first++;
    }
    if (first == page.length) {
      return false;
    }
    int end = page.length;
    while (end > first && page.length - end < LONGEST_CHARACTER && page[end - 1] < 0) {
      end--;
    }
    return Decoding.isUtf8(page, first, page.length)
        || (end > first && Decoding.isUtf8(page, first, end));
  }

  private static String meta(byte[] page) {
    String start =
        new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    BoundedMatcher meta = META.matcher(start.toLowerCase(Locale.ROOT));
    return meta.find() ? meta.group(1) : null;
  }

  /** As browsers take it: Latin 1 means windows-1252, and UTF-16 without a mark is none. */
  private static Charset charset(String name) {
    try {
      if (name == null || name.isBlank()) {
        return null;
      }
      Charset charset = Charset.forName(name.strip().replace("\"", ""));
      if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
        return null;
      }
      boolean western =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return western ? WESTERN : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
