package org.framewire.ingest.formats.mediawiki;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/**
 * Resolves what MediaWiki's markup puts into brackets: links, templates and tables, one in another.
 * It goes through the text once; a bracket that is never closed is text.
 *
 * @param text what is left
 * @param date what a date template holds, or null
 */
record WikiBrackets(String text, String date) {

  /** A pair of brackets. */
  private enum Bracket {
    TEMPLATE("{{", "}}"),
    TABLE("{|", "|}"),
    LINK("[[", "]]");

    private final String open;
    private final String close;

    Bracket(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  private record Opened(Bracket bracket, int from) {}

  private static final String BRACKETS = "{[|}]";
  private static final int MOST_OPEN = 200;
  private static final BoundedPattern DATE_TEMPLATE =
      BoundedPattern.of("(?i)date|published|pubdate");
  private static final Set<String> KEEPS_FIRST =
      Set.of("nowrap", "small", "nobold", "abbr", "tooltip", "lower", "smallcaps", "nobr");
  private static final Set<String> LANGUAGE = Set.of("lang", "transl", "transliteration");
  private static final Set<String> LINK_TEMPLATES = Set.of("w", "wikipedia", "wp", "wikt", "c");
  private static final Set<String> NO_TEXT =
      Set.of("file", "image", "category", "media", "template", "portal", "datei", "bild");
  private static final BoundedPattern OTHER_LANGUAGE =
      BoundedPattern.of("[a-z]{2,3}(?:-[a-z]{2,8})?");

  static WikiBrackets resolve(String markup) {
    Reader reader = new Reader(markup);
    reader.read();
    return new WikiBrackets(reader.out.toString(), reader.date);
  }

  private static final class Reader {
    private final String markup;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Opened> open = new ArrayDeque<>();
    private String date;

    Reader(String markup) {
      this.markup = markup;
    }

    void read() {
      int at = 0;
      while (at < markup.length()) {
        Bracket begun = begins(at);
        if (begun != null && open.size() < MOST_OPEN) {
          open.push(new Opened(begun, out.length()));
          out.append(begun.open);
          at += 2;
        } else if (!open.isEmpty() && markup.startsWith(open.peek().bracket.close, at)) {
          close(open.pop());
          at += 2;
        } else {
          int next = nextBracket(at + 1);
          out.append(markup, at, next);
          at = next;
        }
      }
    }

    /** Where the next character stands that a bracket may begin with, or the end. */
    private int nextBracket(int from) {
      int at = from;
      while (at < markup.length() && BRACKETS.indexOf(markup.charAt(at)) < 0) {
        at++;
      }
      return at;
    }

    private Bracket begins(int at) {
      for (Bracket bracket : Bracket.values()) {
        boolean fits = bracket != Bracket.TABLE || at == 0 || markup.charAt(at - 1) == '\n';
        if (fits && markup.startsWith(bracket.open, at)) {
          return bracket;
        }
      }
      return null;
    }

    private void close(Opened opened) {
      String inside = out.substring(opened.from + 2);
      out.setLength(opened.from);
      switch (opened.bracket) {
        case TEMPLATE -> out.append(template(inside));
        case LINK -> out.append(link(inside));
        case TABLE -> {}
        default -> throw new IllegalStateException();
      }
    }

    private String template(String inside) {
      String[] parts = inside.split("\\|", -1);
      String name = parts[0].strip().toLowerCase(Locale.ROOT);
      if (parts.length < 2) {
        return "";
      }
      if (DATE_TEMPLATE.matches(name)) {
        date = date == null ? parts[1].strip() : date;
        return "";
      }
      if (LINK_TEMPLATES.contains(name)) {
        boolean labelled = parts.length > 2 && !parts[2].isBlank() && parts[2].indexOf('=') < 0;
        return (labelled ? parts[2] : parts[1]).strip();
      }
      if (LANGUAGE.contains(name)) {
        return parts.length > 2 ? parts[2].strip() : "";
      }
      return KEEPS_FIRST.contains(name) ? parts[1].strip() : "";
    }

    private static String link(String inside) {
      int bar = inside.lastIndexOf('|');
      String target = bar < 0 ? inside : inside.substring(0, inside.indexOf('|'));
      int colon = target.indexOf(':');
      if (colon > 0 && hasNoText(target.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
        return "";
      }
      String label = bar < 0 ? "" : inside.substring(bar + 1).strip();
      return label.isEmpty() ? target.substring(colon + 1).strip() : label;
    }

    /** Files and categories show nothing in the text; a page in another language neither. */
    private static boolean hasNoText(String space) {
      return NO_TEXT.contains(space)
          || (OTHER_LANGUAGE.matches(space) && !LINK_TEMPLATES.contains(space));
    }
  }
}
