package org.framewire.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lays the data out as one HTML page that needs nothing but itself. */
final class ReportPage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReportData data;
  private final ReportTables tables;
  private final Map<String, String> slots = new HashMap<>();

  private ReportPage(ReportData data) {
    this.data = data;
    this.tables = new ReportTables(data);
  }

  static String render(ReportData data) {
    return new ReportPage(data).render();
  }

  private String render() {
    slots.put("style", Resources.text("page.css"));
    slots.put("charts", Resources.charts());
    slots.put("script", Resources.text("page.js"));
    slots.put("data", json(data));
    fillHeader();
    fillReading();
    fillWordsAndPairs();
    slots.put("framingPanels", framingPanels());
    slots.put("agreementTables", agreementTables());
    slots.put("stageTable", tables.stages());
    return Template.of("page.html").fill(slots);
  }

  private void fillHeader() {
    slots.put("window", Template.escape(window()));
    slots.put("language", Template.escape(Figures.language(data.language())));
    LatestRun run = data.run();
    slots.put(
        "runLine",
        run == null
            ? "No run is recorded."
            : Template.escape(
                "Last run "
                    + run.runId()
                    + ", begun "
                    + Figures.moment(Instant.parse(run.startedAt()))
                    + "."));
  }

  private String window() {
    if (data.asOf() == null) {
      return "All articles; none has a date";
    }
    String asOf = Figures.day(data.asOf());
    return data.window().equals("all")
        ? "Everything up to " + asOf
        : "The " + data.window().replace("d", "") + " days up to " + asOf;
  }

  private void fillReading() {
    Reading reading = data.reading();
    int outlets = reading.outlets().size();
    slots.put("articleCount", Figures.whole(reading.articles()));
    slots.put("outletCount", Figures.whole(outlets));
    slots.put("dayCount", Figures.whole(reading.days()));
    slots.put("undatedCount", Figures.whole(reading.undated()));
    slots.put(
        "languages",
        Template.escape(
            reading.languages().stream()
                .map(one -> Figures.language(one.language()) + " " + Figures.whole(one.articles()))
                .collect(Collectors.joining(", "))));
    slots.put(
        "outletsLeftOut",
        outlets <= ReportData.OUTLETS
            ? ""
            : "Shown are the "
                + ReportData.OUTLETS
                + " outlets with most articles; the tables hold all "
                + Figures.whole(outlets)
                + ".");
    slots.put("runTiles", runTiles());
    slots.put("timelineTable", tables.timeline());
    slots.put("outletTable", tables.outlets());
    slots.put("rejectTable", tables.rejects());
  }

  private String runTiles() {
    LatestRun run = data.run();
    if (run == null) {
      return "";
    }
    return Template.of("run.html")
        .fill(
            Map.of(
                "read", Figures.whole(run.read()),
                "kept", Figures.whole(run.kept()),
                "duplicates", Figures.whole(run.duplicates()),
                "skipped", Figures.whole(run.skipped()),
                "rejected", Figures.whole(run.rejected()),
                "undated", Figures.whole(run.undated())));
  }

  private void fillWordsAndPairs() {
    slots.put("frequentTable", tables.frequentWords());
    slots.put("distinctivePanels", distinctivePanels());
    slots.put(
        "countryLeaderTable", tables.pairs(Pairs.COUNTRY_LEADER, "Countries with foreign leaders"));
    slots.put("countriesTable", tables.pairs(Pairs.COUNTRIES, "Countries with countries"));
    slots.put("leadersTable", tables.pairs(Pairs.LEADERS, "Leaders with leaders"));
    slots.put("ownLeaderTable", tables.pairs(Pairs.OWN_LEADER, "Leaders with their own country"));
  }

  private String distinctivePanels() {
    List<Words.OutletWords> outlets = data.words().distinctive();
    if (outlets.isEmpty()) {
      return "<p class=\"nothing\">No outlet has enough articles for words of its own.</p>";
    }
    return panels(
        "distinctive",
        outlets.size(),
        place -> outlets.get(place).outlet(),
        place -> "",
        place -> tables.distinctiveWords(outlets.get(place)));
  }

  private String framingPanels() {
    List<FramingMeasure> measures = data.framing();
    if (measures.isEmpty()) {
      return "<p class=\"nothing\">No outlet was scored by any lens.</p>";
    }
    return panels(
        "framing",
        measures.size(),
        place -> measures.get(place).name(),
        place -> about(measures.get(place)),
        place -> tables.framing(measures.get(place)));
  }

  private String agreementTables() {
    if (data.agreements().isEmpty()) {
      return "<p class=\"nothing\">No lens was held against labels yet: the command"
          + " <code>validate</code> does it, with <code>--warehouse</code>.</p>";
    }
    return data.agreements().stream()
        .map(ReportTables::agreement)
        .collect(Collectors.joining("\n"));
  }

  private static String about(FramingMeasure measure) {
    String floor =
        measure.noiseFloor() == null
            ? "Its noise floor is not known: no outlet has enough articles to be halved."
            : "Noise floor "
                + Figures.decimal(measure.noiseFloor(), 3)
                + ": a smaller difference between two outlets is within chance.";
    return Template.of("measure.html")
        .fill(
            Map.of(
                "meaning", Template.escape(measure.meaning()),
                "unit", Template.escape(measure.unit()),
                "lens", Template.escape(measure.lens() + " " + measure.version()),
                "health", Template.escape(measure.health()),
                "floor", Template.escape(floor)));
  }

  private interface Part extends IntFunction<String> {}

  private static String panels(String group, int count, Part title, Part about, Part table) {
    Template panel = Template.of("panel.html");
    return IntStream.range(0, count)
        .mapToObj(
            place ->
                panel.fill(
                    Map.of(
                        "group", group,
                        "place", String.valueOf(place),
                        "title", Template.escape(title.apply(place)),
                        "about", about.apply(place),
                        "table", table.apply(place))))
        .collect(Collectors.joining());
  }

  /** JSON that cannot end the script element that it stands in, nor open a comment there. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
