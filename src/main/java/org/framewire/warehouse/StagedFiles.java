package org.framewire.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.framewire.tables.Table;

/** The files in a run's staging area, table by table. Each footer is read once. */
final class StagedFiles {
  private static final String PARQUET = ".parquet";

  private final Staging staging;
  private final Warehouse warehouse;
  private final Map<Table, List<StagedFile>> footers = new ConcurrentHashMap<>();

  StagedFiles(Staging staging) {
    this.staging = staging;
    this.warehouse = staging.warehouse();
  }

  /** Every Parquet file staged for a table, with what its footer says. */
  List<StagedFile> of(Table table) {
    return footers.computeIfAbsent(table, this::readFooters);
  }

  /** Forgets footers of a table that has been written since. */
  void changed(Table table) {
    footers.remove(table);
  }

  Path directory(Table table) {
    return warehouse.paths().stagedTable(staging.runId(), table.name());
  }

  SortedSet<String> periods(Table table) {
    return warehouse.periodsIn(directory(table));
  }

  List<Path> directories(Table table, Collection<String> periods) {
    return periods.stream().map(period -> directory(table, period)).toList();
  }

  /** What each of the periods holds; {@link PeriodContent#NONE} for one that came out empty. */
  SortedMap<String, PeriodContent> contents(Table table, Collection<String> periods) {
    SortedMap<String, PeriodContent> contents = new TreeMap<>();
    periods.forEach(period -> contents.put(period, PeriodContent.NONE));
    for (StagedFile file : of(table)) {
      contents.merge(
          file.period(), new PeriodContent(1, file.rows(), file.bytes()), PeriodContent::plus);
    }
    return contents;
  }

  Path directory(Table table, String period) {
    return warehouse.paths().staged(staging.runId(), table.name(), period);
  }

  /** In parallel: a footer costs milliseconds of waiting, and there may be thousands. */
  private List<StagedFile> readFooters(Table table) {
    Configuration configuration = staging.session().sparkContext().hadoopConfiguration();
    return periods(table).parallelStream()
        .flatMap(period -> readFooters(configuration, table, period))
        .toList();
  }

  private Stream<StagedFile> readFooters(Configuration configuration, Table table, String period) {
    return warehouse.files().list(directory(table, period)).stream()
        .filter(entry -> entry.name().endsWith(PARQUET))
        .map(entry -> StagedFile.read(configuration, table, period, entry.path(), entry.bytes()));
  }
}
