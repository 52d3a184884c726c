package org.framewire.ingest.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Reason;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes the page out of a server's answer. */
final class ResponseReader {
  private static final int OK = 200;
  private static final int ZLIB = 0x78;
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final int maximumBytes;

  ResponseReader(int maximumBytes) {
    this.maximumBytes = maximumBytes;
  }

  Capture read(WarcResponse response) throws IOException, BrokenRecordException {
    String url = response.target();
    if (!url.toLowerCase(Locale.ROOT).startsWith("http")) {
      throw new BrokenRecordException(Reason.NO_PAGE, "no answer by HTTP: " + url);
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      throw new BrokenRecordException(Reason.NO_PAGE, "status " + http.status());
    }
    MediaType type = http.contentType();
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    if (http.headers().first("Content-Type").isPresent() && !PAGES.contains(base)) {
      throw new BrokenRecordException(Reason.NO_PAGE, "content of type " + base);
    }
    byte[] body = decoded(http, body(response, http));
    return new Capture(url, body, type.parameters().get("charset"), true);
  }

  /** A body that the crawler says it cut is taken as it is; any other must be whole. */
  private byte[] body(WarcResponse response, HttpResponse http)
      throws IOException, BrokenRecordException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (InputStream stream = http.body().stream()) {
      copy(stream, body);
    } catch (IOException e) {
      if (response.truncated() == WarcTruncationReason.NOT_TRUNCATED) {
        throw new BrokenRecordException(
            Reason.CUT_OFF, "the page breaks off after " + body.size() + " bytes");
      }
    }
    return body.toByteArray();
  }

  /** Some crawlers decode the body and leave the header as it was, so the body decides. */
  private byte[] decoded(HttpResponse http, byte[] body) throws IOException, BrokenRecordException {
    String encoding =
        http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> isGzip(body) ? all(new GZIPInputStream(stream(body))) : body;
      case "deflate" ->
          isText(body) ? body : all(new InflaterInputStream(stream(body), inflater(body)));
      default -> {
        if (!isText(body)) {
          throw new BrokenRecordException(
              Reason.UNKNOWN_FORMAT, "a page in the encoding " + encoding + " is not read");
        }
        yield body;
      }
    };
  }

  private static InputStream stream(byte[] body) {
    return new ByteArrayInputStream(body);
  }

  private static boolean isGzip(byte[] body) throws IOException {
    return GzipMembers.begin(stream(body));
  }

  private static boolean isText(byte[] body) {
    int at = 0;
    while (at < body.length && Character.isWhitespace(body[at])) {
      at++;
    }
    return at < body.length && (body[at] == '<' || body[at] == (byte) 0xEF);
  }

  private static Inflater inflater(byte[] body) {
    boolean bare = body.length == 0 || body[0] != ZLIB;
    return new Inflater(bare);
  }

  private byte[] all(InputStream encoded) throws BrokenRecordException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (encoded) {
      copy(encoded, body);
    } catch (IOException e) {
      throw new BrokenRecordException(
          Reason.CUT_OFF,
          "the compressed page breaks off after " + body.size() + " bytes: " + e.getMessage());
    }
    return body.toByteArray();
  }

  private void copy(InputStream from, ByteArrayOutputStream into)
      throws IOException, BrokenRecordException {
    byte[] buffer = new byte[1 << 13];
    int got = from.read(buffer);
    while (got >= 0) {
      into.write(buffer, 0, got);
      if (into.size() > maximumBytes) {
        throw new BrokenRecordException(
            Reason.RECORD_TOO_LARGE, "a page of more than " + maximumBytes + " bytes");
      }
      got = from.read(buffer);
    }
  }
}
