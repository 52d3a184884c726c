package org.framewire.ingest.formats.html;

import org.jsoup.nodes.Element;

/**
 * Takes lists of other articles off a page. Beside a short text they are so long that they would be
 * taken for the article.
 */
final class Teasers {
  private static final int FEWEST = 3;

  /** The share of an item that its first link covers, at least. */
  private static final double LINKED = 0.3;

  private Teasers() {}

  static void removeFrom(Element page) {
    for (Element list : page.select("ul, ol")) {
      long teasers = list.children().stream().filter(Teasers::isTeaser).count();
      if (teasers >= FEWEST && teasers * 5 >= list.childrenSize() * 4L) {
        list.remove();
      }
    }
  }

  /** Whether an item begins with a link, and has little behind it. */
  private static boolean isTeaser(Element item) {
    Element link = item.selectFirst("a");
    if (link == null) {
      return false;
    }
    String linked = link.text();
    String whole = item.text();
    return whole.startsWith(linked) && linked.length() >= LINKED * whole.length();
  }
}
