package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.framewire.ingest.pages.NewsPage;
import org.framewire.ingest.pages.PageStyle;
import org.framewire.ingest.pages.TextOverlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

/** Reads a crawl of a thousand pages of our own, whose articles are known. */
class WarcPagesTest {
  private static final int PAGES = 1_008;

  @TempDir private Path folder;

  @Test
  void everyPageOfACrawlBecomesItsArticle() {
    List<byte[]> records = new ArrayList<>();
    records.add(WarcFiles.information(WarcCompression.GZIP));
    List<NewsPage> pages = new ArrayList<>();
    for (int number = 0; number < PAGES; number++) {
      NewsPage page = WarcFiles.page(number);
      pages.add(page);
      List<byte[]> around = WarcFiles.around(page, WarcCompression.GZIP);
      records.add(around.get(0));
      records.add(WarcFiles.response(page, WarcCompression.GZIP));
      records.add(around.get(1));
      if (number % 10 == 0) {
        records.add(WarcFiles.revisit(page, WarcCompression.GZIP));
      }
    }
    List<Row> rows =
        Reading.content(
            folder, "crawl.warc.gz", WarcFiles.joined(records), ReadSettings.defaults());

    assertEquals(records.size(), Reading.booked(rows));
    assertEquals(records.size() + 1, rows.size());
    List<String> outcomes = Reading.values(Records.OUTCOME, rows);
    assertEquals(PAGES, Collections.frequency(outcomes, "article"));
    assertEquals(records.size() - PAGES, Collections.frequency(outcomes, "skipped"));
    checkArticles(pages, rows);
  }

  private static void checkArticles(List<NewsPage> pages, List<Row> rows) {
    Map<PageStyle, Double> overlaps = new EnumMap<>(PageStyle.class);
    List<String> weak = new ArrayList<>();
    double sum = 0;
    int at = 0;
    for (Row row : rows) {
      if (!Records.OUTCOME.get(row).equals("article")) {
        continue;
      }
      NewsPage page = pages.get(at);
      at++;
      double overlap = TextOverlap.of(page.text(), Records.TEXT.get(row)).f1();
      if (overlap < 0.8) {
        weak.add(page.style() + " " + page.url());
      }
      sum += overlap;
      overlaps.merge(page.style(), overlap, Double::sum);
      assertEquals(page.url(), Records.URL.get(row));
      assertEquals(page.title(), titleOf(page, Records.TITLE.get(row)));
      assertEquals(page.style().domain(), Records.OUTLET_ID.get(row));
      assertEquals(page.published().toLocalDate(), Records.DATE.get(row));
    }
    overlaps.replaceAll((style, overlap) -> overlap * PageStyle.values().length / PAGES);
    System.out.printf(
        "words of %d pages: F1 %.4f, %s, below 0.8: %s%n", PAGES, sum / PAGES, overlaps, weak);
    assertTrue(sum / PAGES >= 0.97, overlaps.toString());
    assertTrue(weak.size() <= PAGES / 100, weak.toString());
  }

  /** A page with nothing but its title element has the outlet's name behind the headline. */
  private static String titleOf(NewsPage page, String title) {
    return title.replace(" - " + page.style().outlet(), "");
  }
}
