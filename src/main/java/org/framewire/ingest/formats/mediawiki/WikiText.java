package org.framewire.ingest.formats.mediawiki;

import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * The running text of a page in MediaWiki's markup: links keep their words, templates, tables,
 * files and references go, and so does all behind a heading such as {@code == Sources ==}.
 *
 * @param plain the text, a paragraph on a line, blank lines between
 * @param date what the page's date template holds, or null
 */
record WikiText(String plain, String date) {
  private static final BoundedPattern HIDDEN =
      BoundedPattern.of(
          "(?is)<!--.*?-->"
              + "|<(ref|gallery|math|timeline|templatestyles|syntaxhighlight|source|score)\\b"
              + "(?:[^>]{0,500}/>|[^>]{0,500}>.*?</\\1\\s*>)");
  private static final BoundedPattern NO_MARKUP =
      BoundedPattern.of("</?(?:nowiki|noinclude|includeonly|onlyinclude)\\s*/?>");
  private static final BoundedPattern ADDRESS =
      BoundedPattern.of("\\[(?:https?:)?//[^\\s\\]]{1,2000}[ \\t]*([^\\]\\n]{0,1000})\\]");
  private static final BoundedPattern HEADING =
      BoundedPattern.of("(?m)^(={1,6})[ \\t]*([^\\n]{1,200}?)[ \\t]*\\1[ \\t]*$");
  private static final BoundedPattern EMPHASIS = BoundedPattern.of("'{2,5}");
  private static final BoundedPattern LINE_MARKS =
      BoundedPattern.of("(?m)^(?:[*#:;]+[ \\t]*|-{4,}[ \\t]*$)");
  private static final BoundedPattern SWITCH = BoundedPattern.of("__[A-Z]{3,30}__");
  private static final Set<String> BEHIND_THE_ARTICLE =
      Set.of(
          "sources",
          "source",
          "references",
          "external links",
          "external link",
          "related news",
          "related articles",
          "sister links",
          "sister projects",
          "see also",
          "further reading",
          "notes",
          "have an opinion?");

  static WikiText of(String markup) {
    String shown = without(NO_MARKUP, "<", without(HIDDEN, "<", markup));
    WikiBrackets brackets = WikiBrackets.resolve(shown);
    String text = brackets.text();
    if (text.contains("//")) {
      text = ADDRESS.replaceAll(text, "$1");
    }
    text = withoutAppendix(text);
    text = without(EMPHASIS, "''", text);
    text = without(SWITCH, "__", LINE_MARKS.replaceAll(text, ""));
    return new WikiText(text.strip(), brackets.date());
  }

  /** The text without what a pattern finds; a look for its sign spares most texts the search. */
  private static String without(BoundedPattern pattern, String sign, String text) {
    return text.contains(sign) ? pattern.replaceAll(text, "") : text;
  }

  /** Headings become lines of their own, up to the first that ends the article. */
  private static String withoutAppendix(String text) {
    StringBuilder kept = new StringBuilder();
    BoundedMatcher heading = HEADING.matcher(text);
    int from = 0;
    while (heading.find()) {
      kept.append(text, from, heading.start());
      if (BEHIND_THE_ARTICLE.contains(heading.group(2).strip().toLowerCase(Locale.ROOT))) {
        return kept.toString();
      }
      kept.append("\n").append(heading.group(2)).append("\n");
      from = heading.end();
    }
    return kept.append(text, from, text.length()).toString();
  }
}
