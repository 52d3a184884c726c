package org.framewire.cli.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.Storage;
import org.framewire.warehouse.Lease;
import org.framewire.warehouse.Warehouse;

/** Whole runs in this process, into warehouses under one folder. */
record RunsInProcess(SparkSession spark, Settings settings, Path folder) {
  static final List<String> REPORTS =
      List.of(
          "Russia attacked the harbour of Ukraine with drones before dawn, and Kyiv said that the"
              + " terrible war would last into the winter unless its allies sent more guns soon.",
          "China praised Russia for its grain on Tuesday. Moscow was glad of the good harvest, its"
              + " minister said, and promised Beijing forty more ships of wheat by next spring.",
          "Iran and Israel met in Geneva for talks that failed badly within the hour. Israel blamed"
              + " Iran for the failure, while Tehran spoke of an offer that nobody had answered.");

  /** A record of a dump: what an outlet prints of one of three reports. */
  static String article(String outlet, String date, int report) {
    return article(
        outlet,
        date,
        String.valueOf(report),
        "News of " + outlet + report,
        REPORTS.get(report) + " So wrote " + outlet + " of " + date + ".");
  }

  /** A record of a dump, at an address that outlet, date and name make. */
  static String article(String outlet, String date, String name, String title, String text) {
    String url = "https://" + outlet + ".example/" + date + "-" + name + "x";
    return "{\"source\": \"%s\", \"url\": \"%s\", \"date\": \"%s\", \"title\": \"%s\", \"content\": \"%s\"}"
        .formatted(outlet, url.replace("-", ""), date, title, text);
  }

  /** Settings under which every table has rows of a few articles. */
  static Settings whereOneArticleIsEnough(Path folder) throws IOException {
    return Settings.readOrDefaults(
        Files.writeString(
            folder.resolve("settings.json"),
            "{\"termArticles\": 1, \"pairArticles\": 1, \"pairOutlets\": 1,"
                + " \"bootstrapReplicates\": 100, \"lenses\": [\"tone-by-words\"]}"));
  }

  RunResult run(String name, String date, Path... dumps) throws IOException {
    Warehouse target = warehouse(name);
    LocalDate asked = date == null ? null : LocalDate.parse(date);
    RunIdentity now = RunIdentity.now(settings, asked);
    RunIdentity identity = new RunIdentity(now.startedAt(), "run-" + UUID.randomUUID(), asked);
    List<String> inputs = Stream.of(dumps).map(Path::toString).toList();
    try (Lease lease = target.lease(identity.id())) {
      Stages stages =
          new Stages(
              spark, new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
      return new Publication(
              spark,
              target,
              lease,
              stages,
              settings,
              Lenses.load(settings),
              Gazetteer.load(),
              identity)
          .publish(
              new SourceFiles(new Storage(spark.sparkContext().hadoopConfiguration())).list(inputs),
              settings.readSettings().datedUntil(identity.latestDay()));
    }
  }

  Warehouse warehouse(String name) {
    return Warehouse.open(
        folder.resolve(name).toString(), spark.sparkContext().hadoopConfiguration());
  }
}
