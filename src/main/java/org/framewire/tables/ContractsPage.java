package org.framewire.tables;

import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the documentation of all tables from their declarations. */
public final class ContractsPage {
  private ContractsPage() {}

  /** The page in Markdown, as {@code docs/tables.md} holds it. */
  public static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Tables\n\n")
        .append("Made from the declarations in `org.framewire.tables` by")
        .append(" `jobs/framewire tables`; a test fails when it is stale.\n\n")
        .append("Every table is a folder of Parquet files (zstd) under `<table>/period=<period>/`.")
        .append(" A period is a day (`2022-09-22`), in a sparse archive a month (`2022-09`), or")
        .append(" `undated`. A column may be null only where that is said.\n\n")
        .append("| table | rows | key |\n|---|---|---|\n");
    for (Table table : Contracts.ALL) {
      page.append("| [`").append(table.name()).append("`](#").append(table.name()).append(") | ");
      page.append(table.meaning()).append(" | ").append(key(table)).append(" |\n");
    }
    Contracts.ALL.forEach(table -> describe(table, page));
    return page.toString();
  }

  private static void describe(Table table, StringBuilder page) {
    page.append("\n## ").append(table.name()).append("\n\n");
    page.append(capitalised(table.meaning())).append(". ").append(growth(table.kind()));
    page.append("\n\n| column | type | null | meaning |\n|---|---|---|---|\n");
    for (Col<?> column : table.columns()) {
      page.append("| `").append(column.name()).append("` | ");
      page.append(column.type().sql().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(column.nullable() ? "yes" : "").append(" | ");
      page.append(column.meaning().replace("|", "\\|"));
      if (!column.unit().isEmpty()) {
        page.append(" (").append(column.unit()).append(')');
      }
      page.append(" |\n");
    }
  }

  private static String growth(Table.Kind kind) {
    return switch (kind) {
      case DAILY -> "A day that gets new articles is made anew, whole.";
      case WINDOW ->
          "Made as of the night asked for, else the last day stored; a later run for the same day replaces it.";
      case TOTALS -> "Each run puts in what its days hold now and takes out what they held before.";
      case STAGED -> "Never published.";
      case LEDGER -> "New rows join those that are there; rows of the same key give way to them.";
    };
  }

  private static String key(Table table) {
    return table.key().stream()
        .map(column -> "`" + column.name() + "`")
        .collect(Collectors.joining(", "));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
