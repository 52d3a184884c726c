package org.framewire.warehouse;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framewire.tables.Table;

/**
 * What one generation of a warehouse consists of: {@code _manifest.json}, replaced atomically as
 * the last step of a publication.
 *
 * @param generation publications so far; 0 before the first
 * @param runId the run that published it; empty before the first
 * @param tables table name → period → what it holds
 */
public record Manifest(
    long generation, String runId, SortedMap<String, SortedMap<String, PeriodContent>> tables) {

  static final Manifest NONE = new Manifest(0, "", new TreeMap<>());

  /** What the table holds in one period. */
  public PeriodContent content(Table table, String period) {
    return tables
        .getOrDefault(table.name(), new TreeMap<>())
        .getOrDefault(period, PeriodContent.NONE);
  }

  /** What the table holds in all its periods. */
  public PeriodContent total(Table table) {
    return tables.getOrDefault(table.name(), new TreeMap<>()).values().stream()
        .reduce(PeriodContent.NONE, PeriodContent::plus);
  }

  /**
   * The generation after this one.
   *
   * @param replaced table name → period → its new content; {@link PeriodContent#NONE} removes it
   */
  Manifest next(String nextRunId, Map<String, ? extends Map<String, PeriodContent>> replaced) {
    SortedMap<String, SortedMap<String, PeriodContent>> merged = new TreeMap<>();
    tables.forEach((table, periods) -> merged.put(table, new TreeMap<>(periods)));
    replaced.forEach(
        (table, periods) -> merged.computeIfAbsent(table, name -> new TreeMap<>()).putAll(periods));
    merged.values().forEach(periods -> periods.values().removeIf(PeriodContent.NONE::equals));
    return new Manifest(generation + 1, nextRunId, merged);
  }
}
