package org.framewire.ingest.cleaning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes mark-up out of a text: tags with what they hide, comments, and the shortcodes of blogs.
 * Paragraphs, line breaks and the items of lists end their lines.
 */
final class Markup {
  private static final Pattern OPENING =
      Pattern.compile(
          "<(script|style|svg|template|iframe)\\b[^<>]*>|<!--", Pattern.CASE_INSENSITIVE);
  private static final String COMMENT = "--";
  private static final Map<String, Pattern> CLOSINGS = closings();
  private static final Pattern DECLARATION =
      Pattern.compile("<!DOCTYPE[^<>]{0,300}>|<!\\[CDATA\\[|\\]\\]>|<!–[^<>]{0,300}–>");
  private static final Pattern LINE_BREAK =
      Pattern.compile(
          "<(?:br|hr)\\s*/?>|<li(?:\\s[^<>]{0,300})?>"
              + "|</(?:div|h[1-6]|tr|ul|ol|section|article|figure|figcaption|header|footer)\\s*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAGRAPH =
      Pattern.compile("</?(?:p|blockquote)(?:\\s[^<>]{0,300})?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern CELL = Pattern.compile("</t[dh]\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?[A-Za-z][A-Za-z0-9]{0,11}(?:[:-][A-Za-z0-9]{1,20}){0,3}(?:\\s[^<>]{0,4000})?/?>");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:caption|embed|embedtweet|tweet|gallery|video|audio|audio-clip|playlist|pullquote"
              + "|youtube|vimeo|soundcloud|instagram|facebook|iframe|dropcap|button|vc_[a-z_]+"
              + "|et_pb_[a-z_]+)(?:[ =][^\\[\\]\\n]{0,400})?/?\\]");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\[\\]\"]+");

  private Markup() {}

  private static Map<String, Pattern> closings() {
    Map<String, Pattern> closings = new TreeMap<>();
    for (String name : new String[] {"script", "style", "svg", "template", "iframe"}) {
      closings.put(name, Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE));
    }
    closings.put(COMMENT, Pattern.compile("-->"));
    return closings;
  }

  /** The text without mark-up; the same object when it has none. */
  static String strip(String text) {
    String shown = text.indexOf('<') >= 0 ? withoutTags(text) : text;
    return shown.indexOf('[') >= 0
        ? SHORTCODE.matcher(shown).replaceAll(code -> addressIn(code.group()))
        : shown;
  }

  private static String withoutTags(String text) {
    String shown = DECLARATION.matcher(withoutHidden(text)).replaceAll("");
    shown = PARAGRAPH.matcher(shown).replaceAll("\n\n");
    shown = LINE_BREAK.matcher(shown).replaceAll("\n");
    shown = CELL.matcher(shown).replaceAll(" ");
    return TAG.matcher(shown).replaceAll("");
  }

  /** The text without what no reader sees; where an element never ends, no more than its tag. */
  private static String withoutHidden(String text) {
    Matcher opening = OPENING.matcher(text);
    Set<String> unclosed = new HashSet<>();
    StringBuilder shown = new StringBuilder();
    int kept = 0;
    int from = 0;
    while (opening.find(from)) {
      String name = opening.group(1) == null ? COMMENT : opening.group(1).toLowerCase(Locale.ROOT);
      from = opening.end();
      Matcher closing = CLOSINGS.get(name).matcher(text);
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
    Matcher address = ADDRESS.matcher(shortcode);
    return address.find() ? Matcher.quoteReplacement(address.group()) : "";
  }
}
