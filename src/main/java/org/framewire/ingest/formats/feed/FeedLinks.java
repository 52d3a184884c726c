package org.framewire.ingest.formats.feed;

import org.framewire.ingest.formats.xml.XmlRecord;
import org.jsoup.nodes.Element;

/** Finds the address that a feed or an item of it stands for. */
final class FeedLinks {
  private FeedLinks() {}

  /**
   * The address: where a feed service keeps the original it is that, else the link itself, else an
   * identifier that is said to be an address; or null.
   */
  static String of(Element element) {
    String original = XmlRecord.childText(element, "feedburner:origLink");
    if (original != null) {
      return original;
    }
    String link = null;
    for (Element child : element.children()) {
      if (child.tagName().equalsIgnoreCase("link")) {
        String address = address(child);
        if (address != null && (link == null || isAlternate(child))) {
          link = address;
        }
      }
    }
    return link == null ? identifier(element) : link;
  }

  private static String address(Element link) {
    String relation = link.attr("rel");
    if (!relation.isEmpty() && !isAlternate(link)) {
      return null;
    }
    String address = link.hasAttr("href") ? link.attr("href") : link.wholeText();
    return address.isBlank() ? null : address.strip();
  }

  private static boolean isAlternate(Element link) {
    return link.attr("rel").equalsIgnoreCase("alternate");
  }

  private static String identifier(Element element) {
    for (String name : new String[] {"guid", "id"}) {
      Element child = element.selectFirst("> " + name);
      boolean isAddress =
          child != null
              && child.wholeText().strip().startsWith("http")
              && !child.attr("isPermaLink").equalsIgnoreCase("false");
      if (isAddress) {
        return child.wholeText().strip();
      }
    }
    return null;
  }
}
