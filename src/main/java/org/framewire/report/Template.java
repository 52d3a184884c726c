package org.framewire.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of HTML with slots such as <code>{{title}}</code>. */
final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

  private final String name;
  private final String text;

  private Template(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** A template of the report's resources. */
  static Template of(String name) {
    return new Template(name, Resources.text(name));
  }

  /**
   * The text with every slot filled; what is filled in is not looked at for slots.
   *
   * @param html by slot: HTML that is already escaped
   * @throws IllegalArgumentException where a slot has no value
   */
  String fill(Map<String, String> html) {
    return SLOT.matcher(text)
        .replaceAll(
            slot -> {
              String value = html.get(slot.group(1));
              if (value == null) {
                throw new IllegalArgumentException(name + " has no value for " + slot.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** Text as it may stand in an element or a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
