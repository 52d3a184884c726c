package org.framewire.ingest.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.BoundedPattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of a piece of a page: cut at its blocks, and at two line breaks. */
final class Paragraphs implements NodeVisitor {
  private static final BoundedPattern BLANKS = BoundedPattern.of("\\s+");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int breaks;

  static List<String> of(Element element) {
    Paragraphs visitor = new Paragraphs();
    NodeTraversor.traverse(visitor, element);
    visitor.close();
    return visitor.paragraphs;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
      }
      open.append(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean lineBreak = element.normalName().equals("br");
      breaks = lineBreak ? breaks + 1 : breaks;
      if (element.isBlock() || breaks == 2) {
        close();
      } else if (lineBreak) {
        open.append(' ');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      close();
    }
  }

  private void close() {
    String paragraph = BLANKS.replaceAll(open.toString(), " ").strip();
    open.setLength(0);
    breaks = 0;
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
  }
}
