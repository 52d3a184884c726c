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
 * @param versions by name, those of the tables as they were written last
 */
public record Manifest(
    long generation,
    String runId,
    SortedMap<String, SortedMap<String, PeriodContent>> tables,
    SortedMap<String, Integer> versions) {

  static final Manifest NONE = new Manifest(0, "", new TreeMap<>(), new TreeMap<>());

  /** Manifests of earlier programs have no versions. */
  public Manifest {
    versions = versions == null ? new TreeMap<>() : versions;
  }

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
   * @param made by name, versions of the tables that the run wrote
   */
  Manifest next(
      String nextRunId,
      Map<String, ? extends Map<String, PeriodContent>> replaced,
      Map<String, Integer> made) {
    SortedMap<String, SortedMap<String, PeriodContent>> merged = new TreeMap<>();
    tables.forEach((table, periods) -> merged.put(table, new TreeMap<>(periods)));
    replaced.forEach(
        (table, periods) -> merged.computeIfAbsent(table, name -> new TreeMap<>()).putAll(periods));
    merged.values().forEach(periods -> periods.values().removeIf(PeriodContent.NONE::equals));
    SortedMap<String, Integer> known = new TreeMap<>(versions);
    known.putAll(made);
    return new Manifest(generation + 1, nextRunId, merged, known);
  }
}
