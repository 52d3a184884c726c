package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.framewire.ingest.pages.NewsPage;
import org.framewire.ingest.pages.PageStyle;
import org.framewire.ingest.pages.TextOverlap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.WarcCompression;

/** What becomes of single records of a crawl. */
class WarcRecordsTest {
  private static final String URL = "https://www.harbourpost.example/news/story.html";
  private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");
  private static final String TEXT = "Le Café déjà fermé a rouvert ses portes hier. ".repeat(12);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "404, text/html, no_page, status 404",
    "301, text/html, no_page, status 301",
    "200, image/png, no_page, content of type image/png",
    "200, application/json, no_page, content of type application/json"
  })
  void anAnswerWithoutAPageIsSkipped(int status, String type, String reason, String detail) {
    Row row = only(response(status, Map.of("Content-Type", type), bytes("<p>" + TEXT)));
    assertEquals("skipped", Records.OUTCOME.get(row));
    assertEquals(reason, Records.REASON.get(row));
    assertEquals(detail, Records.DETAIL.get(row));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, text/html, ''",
    "UTF-8, text/html; charset=iso-8859-1, ''",
    "UTF-8, text/html; charset=nonsense, ''",
    "windows-1252, text/html, ''",
    "windows-1252, text/html; charset=ISO-8859-1, ''",
    "ISO-8859-15, text/html, <meta charset=ISO-8859-15>",
    "windows-1252, text/html, <meta charset=utf-16>",
    "UTF-16LE, text/html, '\uFEFF'"
  })
  void theCharsetIsFound(Charset charset, String type, String start) {
    byte[] page = (start + "<title>Café</title><p>" + TEXT).getBytes(charset);
    Row row = only(response(200, Map.of("Content-Type", type), page));
    assertEquals(TEXT.strip(), Records.TEXT.get(row));
    assertEquals("Café", Records.TITLE.get(row));
  }

  @Test
  void encodingsOfTheTransferAreUndone() {
    byte[] page = bytes("<title>Café</title><p>" + TEXT);
    byte[] zipped = Compressing.gzip(page);
    Map<String, String> gzip = Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
    assertEquals(TEXT.strip(), Records.TEXT.get(only(response(200, gzip, zipped))));
    assertEquals(TEXT.strip(), Records.TEXT.get(only(response(200, gzip, page))));

    Row cut = only(response(200, gzip, Arrays.copyOf(zipped, zipped.length - 20)));
    assertEquals("cut_off", Records.REASON.get(cut));

    Map<String, String> other = Map.of("Content-Type", "text/html", "Content-Encoding", "br");
    Row unread = only(response(200, other, new byte[] {11, 2, -128, 104}));
    assertEquals("unknown_format", Records.REASON.get(unread));
    assertEquals("a page in the encoding br is not read", Records.DETAIL.get(unread));

    Map<String, String> chunked =
        Map.of("Content-Type", "text/html", "Transfer-Encoding", "chunked");
    byte[] chunk =
        WarcFiles.joined(
            List.of(
                bytes(Integer.toHexString(page.length) + "\r\n"), page, bytes("\r\n0\r\n\r\n")));
    assertEquals(TEXT.strip(), Records.TEXT.get(only(response(200, chunked, chunk))));
  }

  @Test
  void aSmallPageThatUnpacksToALargeOneIsRejected() {
    Map<String, String> gzip = Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
    Row row = only(response(200, gzip, Compressing.gzip(new byte[21_000_000])));
    assertEquals("record_too_large", Records.REASON.get(row));
  }

  @Test
  void aFrontPageIsNoArticle() {
    Row row = only(response(200, HTML, bytes(NewsPage.frontPage(1))));
    assertEquals("no_article", Records.REASON.get(row));
    assertEquals("skipped", Records.OUTCOME.get(row));
  }

  @Test
  void theCanonicalAddressCountsWithinItsSite() {
    String page = "<link rel=canonical href=\"%s\"><title>A</title><p>" + TEXT;
    String own = "https://edition.harbourpost.example/news/other.html";
    assertEquals(own, Records.URL.get(only(response(200, HTML, bytes(page.formatted(own))))));
    String foreign = "https://elsewhere.example/news/other.html";
    assertEquals(URL, Records.URL.get(only(response(200, HTML, bytes(page.formatted(foreign))))));
    String front = "https://www.harbourpost.example/";
    assertEquals(URL, Records.URL.get(only(response(200, HTML, bytes(page.formatted(front))))));
  }

  @Test
  void plainTextOfAPageLosesItsMenus() {
    double sum = 0;
    for (PageStyle style : PageStyle.values()) {
      NewsPage page = NewsPage.of(style, 7);
      StringBuilder text = new StringBuilder(page.title()).append('\n');
      Jsoup.parse(page.html()).body().select("p, li, h1, div:not(:has(*))").eachText().stream()
          .distinct()
          .forEach(line -> text.append(line).append('\n'));
      byte[] wet = WarcFiles.plainText(page.url(), text.toString(), WarcCompression.GZIP);
      Row row = Reading.content(folder, "crawl.wet.gz", wet, ReadSettings.defaults()).get(0);
      if (style == PageStyle.TABLES) {
        continue; // Its text has no paragraphs, so a selection by elements has none of it.
      }
      assertEquals(page.title(), Records.TITLE.get(row));
      assertEquals(page.url(), Records.URL.get(row));
      TextOverlap overlap = TextOverlap.of(page.text(), Records.TEXT.get(row));
      assertTrue(overlap.recall() > 0.95, style + " " + overlap);
      sum += overlap.f1();
    }
    System.out.printf("plain text: F1 %.3f%n", sum / (PageStyle.values().length - 1));
  }

  @Test
  void aPageMadeToHurtDoesNot() {
    String text = "<title>A</title><p>" + TEXT + "</p>";
    List<String> pages =
        List.of(
            "<div>".repeat(100_000) + text,
            text + "<b><i>".repeat(50_000) + "end",
            text + "<p a=\"" + "x".repeat(5_000_000) + "\">",
            text + "<a " + "b=c ".repeat(300_000) + ">",
            text + "<p>A, b, c.".repeat(29_000),
            text + "<div><p>Many, many words.</p></div>".repeat(14_000),
            text + "<table><tr><td>".repeat(7_000),
            text + "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>",
            text + "&amp".repeat(1_000_000),
            "<!--".repeat(200_000));
    for (int i = 0; i < pages.size(); i++) {
      byte[] page = bytes(pages.get(i));
      long start = System.nanoTime();
      String what = "page " + i;
      Row row =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60), () -> only(response(200, HTML, page)), () -> what);
      System.out.printf(
          "%s: %.1f s, %s %s%n",
          what,
          (System.nanoTime() - start) / 1e9,
          Records.OUTCOME.get(row),
          Records.REASON.get(row));
      assertTrue(!"reader_failed".equals(Records.REASON.get(row)), what);
    }
  }

  private static byte[] response(int status, Map<String, String> headers, byte[] body) {
    return WarcFiles.response(URL, status, headers, body, WarcCompression.GZIP);
  }

  private Row only(byte[] record) {
    List<Row> rows = Reading.content(folder, "crawl.warc.gz", record, ReadSettings.defaults());
    assertEquals(2, rows.size());
    return rows.get(0);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
