package org.framewire.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.framewire.ingest.pages.NewsPage;
import org.framewire.ingest.pages.PageStyle;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes crawls of our own pages, record by record. */
final class WarcFiles {
  private static final Instant CRAWLED = Instant.parse("2023-03-03T03:03:03Z");

  private WarcFiles() {}

  /** The page of a number, of one style after the other. */
  static NewsPage page(int number) {
    PageStyle[] styles = PageStyle.values();
    return NewsPage.of(styles[number % styles.length], number);
  }

  static byte[] response(NewsPage page, WarcCompression compression) {
    byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
    return response(page.url(), 200, Map.of("Content-Type", "text/html"), html, compression);
  }

  static byte[] response(
      String url,
      int status,
      Map<String, String> headers,
      byte[] body,
      WarcCompression compression) {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "Said");
    headers.forEach(http::addHeader);
    http.addHeader("Content-Length", String.valueOf(body.length));
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(http.build().serializeHeader());
    block.writeBytes(body);
    return written(
        new WarcResponse.Builder(url)
            .date(CRAWLED)
            .body(MediaType.HTTP_RESPONSE, block.toByteArray())
            .build(),
        compression);
  }

  /** What a crawler writes before and behind the answer of a server. */
  static List<byte[]> around(NewsPage page, WarcCompression compression) {
    try {
      HttpRequest request = new HttpRequest.Builder("GET", "/").build();
      return List.of(
          written(
              new WarcRequest.Builder(page.url()).date(CRAWLED).body(request).build(), compression),
          written(
              new WarcMetadata.Builder()
                  .date(CRAWLED)
                  .targetURI(page.url())
                  .body(
                      MediaType.WARC_FIELDS, "fetchTimeMs: 12\r\n".getBytes(StandardCharsets.UTF_8))
                  .build(),
              compression));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] information(WarcCompression compression) {
    Map<String, List<String>> fields = Map.of("software", List.of("a crawler"));
    return written(new Warcinfo.Builder().date(CRAWLED).fields(fields).build(), compression);
  }

  static byte[] revisit(NewsPage page, WarcCompression compression) {
    URI profile = WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1;
    return written(
        new WarcRevisit.Builder(page.url(), profile)
            .date(CRAWLED)
            .body(
                MediaType.HTTP_RESPONSE, "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8))
            .build(),
        compression);
  }

  static byte[] plainText(String url, String text, WarcCompression compression) {
    return written(
        new WarcConversion.Builder()
            .addHeader("WARC-Target-URI", url)
            .date(CRAWLED)
            .body(MediaType.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8))
            .build(),
        compression);
  }

  private static byte[] written(WarcRecord record, WarcCompression compression) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(file), compression)) {
      writer.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }
}
