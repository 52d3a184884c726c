package org.framewire.ingest.pages;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An article and the page that an outlet made of it.
 *
 * @param style how the outlet builds its pages
 * @param url where the page stands
 * @param published when the article came out
 * @param title the headline
 * @param html the whole page
 * @param paragraphs the text of the article, and nothing else of the page
 */
public record NewsPage(
    PageStyle style,
    String url,
    String title,
    OffsetDateTime published,
    List<String> paragraphs,
    String html) {

  /** The page of a number: the same for the same style and number. */
  public static NewsPage of(PageStyle style, int number) {
    Sentences sentences = new Sentences(new Random(31L * number + style.domain().hashCode()));
    OffsetDateTime published =
        OffsetDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
            .plusDays(sentences.number(700))
            .plusMinutes(sentences.number(1440));
    String title = sentences.headline();
    List<String> paragraphs = new ArrayList<>();
    int count = style.fewestParagraphs() + sentences.number(8);
    for (int i = 0; i < count; i++) {
      paragraphs.add(sentences.paragraph(1, 4));
    }
    String url = "https://www." + style.domain() + "/news/story-" + number + ".html";
    NewsPage page = new NewsPage(style, url, title, published, paragraphs, "");
    String html = style.html(page, sentences);
    return new NewsPage(style, url, title, published, paragraphs, html);
  }

  /** A front page, which is no article. */
  public static String frontPage(int number) {
    return PlainPages.front(new Sentences(new Random(number)));
  }

  /** The text as it should be read. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
