package org.framewire.cli.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.ingest.outlets.OutletRegister;
import org.framewire.tables.Runs;
import org.framewire.tables.Struct;

/** The row that a run leaves about itself. */
final class LedgerRows {
  static final Struct RUNS = Struct.of(Runs.TABLE.columns());
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerRows() {}

  static Row run(
      RunIdentity identity,
      BookKeeping books,
      DateOrdersFound dateOrders,
      Touched touched,
      Lenses lenses,
      Gazetteer gazetteer,
      OutletRegister outlets,
      Settings settings,
      Map<String, Double> seconds) {
    return RUNS.row()
        .set(Runs.DATE, identity.date())
        .set(Runs.RUN_ID, identity.id())
        .set(Runs.STARTED_AT, identity.startedAt())
        .set(Runs.INPUTS, json(books.files()))
        .set(Runs.READ, books.total().read())
        .set(Runs.KEPT, books.total().articles())
        .set(Runs.DUPLICATES, books.total().duplicates())
        .set(Runs.SKIPPED, books.total().skipped())
        .set(Runs.REJECTED, books.total().rejected())
        .set(Runs.UNDATED, touched.undated())
        .set(Runs.DATE_ORDERS, json(dateOrders.largest()))
        .set(Runs.VERSIONS, json(versions(lenses, gazetteer, outlets)))
        .set(Runs.SETTINGS_HASH, settings.hash())
        .set(Runs.STAGE_SECONDS, json(rounded(seconds)))
        .build();
  }

  private static Map<String, Object> versions(
      Lenses lenses, Gazetteer gazetteer, OutletRegister outlets) {
    Map<String, Object> versions = new TreeMap<>();
    versions.put("framewire", ProgramVersion.current());
    versions.put("gazetteer", gazetteer.version());
    versions.put("lenses", lenses.versions());
    versions.put("outlets", outlets.version());
    return versions;
  }

  private static Map<String, Double> rounded(Map<String, Double> seconds) {
    Map<String, Double> rounded = new LinkedHashMap<>();
    seconds.forEach((stage, value) -> rounded.put(stage, Math.round(value * 100) / 100.0));
    return rounded;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
