package org.framewire.ingest.cleaning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes mark-up out of a text: tags with what they hide, comments, and the shortcodes of blogs.
 * Paragraphs, line breaks and the items of lists end their lines.
 */
final class Markup {
  private static final BoundedPattern OPENING =
      BoundedPattern.of("(?i)<(script|style|svg|template|iframe)\\b[^<>]*>|<!--");
  private static final String COMMENT = "--";
  private static final Map<String, BoundedPattern> CLOSINGS = closings();
  private static final BoundedPattern DECLARATION =
      BoundedPattern.of("<!DOCTYPE[^<>]{0,300}>|<!\\[CDATA\\[|\\]\\]>|<!–[^<>]{0,300}–>");
  private static final BoundedPattern LINE_BREAK =
      BoundedPattern.of(
          "(?i)<(?:br|hr)\\s*/?>|<li(?:\\s[^<>]{0,300})?>"
              + "|</(?:div|h[1-6]|tr|ul|ol|section|article|figure|figcaption|header|footer)\\s*>");
  private static final BoundedPattern PARAGRAPH =
      BoundedPattern.of("(?i)</?(?:p|blockquote)(?:\\s[^<>]{0,300})?>");
  private static final BoundedPattern CELL = BoundedPattern.of("(?i)</t[dh]\\s*>");
  private static final BoundedPattern TAG =
      BoundedPattern.of(
          "</?[A-Za-z][A-Za-z0-9]{0,11}(?:[:-][A-Za-z0-9]{1,20}){0,3}(?:\\s[^<>]{0,4000})?/?>");
  private static final BoundedPattern SHORTCODE =
      BoundedPattern.of(
          "\\[/?(?:caption|embed|embedtweet|tweet|gallery|video|audio|audio-clip|playlist|pullquote"
              + "|youtube|vimeo|soundcloud|instagram|facebook|iframe|dropcap|button|vc_[a-z_]+"
              + "|et_pb_[a-z_]+)(?:[ =][^\\[\\]\\n]{0,400})?/?\\]");
  private static final BoundedPattern ADDRESS = BoundedPattern.of("https?://[^\\s\\[\\]\"]+");

  private Markup() {}

  private static Map<String, BoundedPattern> closings() {
    Map<String, BoundedPattern> closings = new TreeMap<>();
    for (String name : new String[] {"script", "style", "svg", "template", "iframe"}) {
      closings.put(name, BoundedPattern.of("(?i)</" + name + "\\s*>"));
    }
    closings.put(COMMENT, BoundedPattern.of("-->"));
    return closings;
  }

  /** The text without mark-up; the same object when it has none. */
  static String strip(String text) {
    String shown = text.indexOf('<') >= 0 ? withoutTags(text) : text;
    return shown.indexOf('[') >= 0
        ? SHORTCODE.replaceAll(shown, code -> addressIn(code.group()))
        : shown;
  }

  private static String withoutTags(String text) {
    String shown = DECLARATION.replaceAll(withoutHidden(text), "");
    shown = PARAGRAPH.replaceAll(shown, "\n\n");
    shown = LINE_BREAK.replaceAll(shown, "\n");
    shown = CELL.replaceAll(shown, " ");
    return TAG.replaceAll(shown, "");
  }

  /** The text without what no reader sees; where an element never ends, no more than its tag. */
  private static String withoutHidden(String text) {
    BoundedMatcher opening = OPENING.matcher(text);
    Set<String> unclosed = new HashSet<>();
    StringBuilder shown = new StringBuilder();
    int kept = 0;
    int from = 0;
    while (opening.find(from)) {
      String name = opening.group(1) == null ? COMMENT : opening.group(1).toLowerCase(Locale.ROOT);
      from = opening.end();
      BoundedMatcher closing = CLOSINGS.get(name).matcher(text);
      if (!unclosed.contains(name) && closing.find(from)) {
        shown.append(text, kept, opening.start()).append(' ');
        kept = closing.end();
        from = kept;
      } else {
        unclosed.add(name);
      }
    }
    return kept == 0 ? text : shown.append(text, kept, text.length()).toString();
  }

  /** The address that a shortcode shows: it stays. */
  private static String addressIn(String shortcode) {
    BoundedMatcher address = ADDRESS.matcher(shortcode);
    return address.find() ? address.group() : "";
  }
}
