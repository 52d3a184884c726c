package org.framewire.report;

import java.util.ArrayList;
import java.util.List;

/** A table of the page: a caption, headings, and rows that begin with what they are about. */
final class HtmlTable {
  private final String caption;
  private final List<Heading> headings = new ArrayList<>();
  private final StringBuilder rows = new StringBuilder();
  private String rowClass = "";

  HtmlTable(String caption) {
    this.caption = caption;
  }

  private record Heading(String name, String explainedAt, boolean numeric) {
    String html() {
      String text = Template.escape(name);
      String label =
          explainedAt.isEmpty() ? text : "<a href=\"#" + explainedAt + "\">" + text + "</a>";
      return "<th scope=\"col\"" + kind() + ">" + label + "</th>";
    }

    String kind() {
      return numeric ? " class=\"number\"" : "";
    }
  }

  HtmlTable text(String heading) {
    headings.add(new Heading(heading, "", false));
    return this;
  }

  HtmlTable number(String heading) {
    return number(heading, "");
  }

  /** A column of numbers whose heading leads to the explanation of that id. */
  HtmlTable number(String heading, String explainedAt) {
    headings.add(new Heading(heading, explainedAt, true));
    return this;
  }

  /** Adds a row of texts, one a heading; an empty one is an empty cell. */
  HtmlTable row(String... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(caption + ": " + cells.length + " cells");
    }
    rows.append("<tr").append(rowClass).append(">");
    rows.append("<th scope=\"row\">").append(Template.escape(cells[0])).append("</th>");
    for (int i = 1; i < cells.length; i++) {
      rows.append("<td").append(headings.get(i).kind()).append(">");
      rows.append(Template.escape(cells[i])).append("</td>");
    }
    rows.append("</tr>\n");
    return this;
  }

  /** Adds a row that is set back against the others; a cell must say why. */
  HtmlTable paleRow(String... cells) {
    rowClass = " class=\"pale\"";
    row(cells);
    rowClass = "";
    return this;
  }

  boolean isEmpty() {
    return rows.length() == 0;
  }

  /** The table; where it has no row, its caption and what to say instead. */
  String htmlOr(String withoutRows) {
    if (isEmpty()) {
      return "<p class=\"nothing\">" + Template.escape(caption + ": " + withoutRows) + "</p>";
    }
    StringBuilder html = new StringBuilder("<div class=\"table\" tabindex=\"0\" role=\"region\"");
    html.append(" aria-label=\"").append(Template.escape(caption)).append("\"><table>\n");
    html.append("<caption>").append(Template.escape(caption)).append("</caption>\n<thead><tr>");
    headings.forEach(heading -> html.append(heading.html()));
    return html.append("</tr></thead>\n<tbody>\n")
        .append(rows)
        .append("</tbody></table></div>")
        .toString();
  }
}
