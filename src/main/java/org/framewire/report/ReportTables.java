package org.framewire.report;

import java.util.List;

/** The page's tables: all that its charts show, for those who read without scripts. */
final class ReportTables {
  private final ReportData data;

  ReportTables(ReportData data) {
    this.data = data;
  }

  String timeline() {
    Timeline timeline = data.reading().timeline();
    HtmlTable table =
        new HtmlTable("Articles by " + timeline.unit()).text(timeline.unit()).number("articles");
    timeline.bars().forEach(bar -> table.row(bar.start(), Figures.whole(bar.articles())));
    return table.htmlOr("no article has a date.");
  }

  String rejects() {
    HtmlTable table =
        new HtmlTable("Records that did not become articles, all runs")
            .text("outcome")
            .text("reason")
            .number("records");
    for (Reading.Reject reject : data.reading().rejects()) {
      table.row(
          reject.outcome(), reject.reason().replace('_', ' '), Figures.whole(reject.records()));
    }
    return table.htmlOr("none.");
  }

  String outlets() {
    HtmlTable table =
        new HtmlTable("Outlets")
            .text("outlet")
            .number("articles")
            .number("originals", "originals")
            .number("tokens")
            .number("in quotation marks", "voices")
            .number("first day")
            .number("last day");
    data.reading().outlets().stream()
        .limit(ReportData.OUTLETS)
        .forEach(
            outlet ->
                table.row(
                    outlet.outlet(),
                    Figures.whole(outlet.articles()),
                    Figures.whole(outlet.originals()),
                    Figures.whole(outlet.tokens()),
                    Figures.percent(outlet.quotedShare()),
                    orDash(outlet.first()),
                    orDash(outlet.last())));
    return table.htmlOr("none, no article was kept.");
  }

  private static String orDash(String day) {
    return day == null ? "–" : day;
  }

  String frequentWords() {
    HtmlTable table =
        new HtmlTable("Most frequent words").text("word").number("occurrences").number("articles");
    for (Words.Frequent word : data.words().frequent()) {
      table.row(word.term(), Figures.whole(word.count()), Figures.whole(word.articles()));
    }
    return table.htmlOr("none were counted in this language.");
  }

  String distinctiveWords(Words.OutletWords outlet) {
    HtmlTable table =
        new HtmlTable("Words that set " + outlet.outlet() + " apart")
            .text("word")
            .number("articles")
            .number("z", "z")
            .text("note");
    for (Words.Distinctive word : outlet.words()) {
      String[] cells = {
        word.term(), Figures.whole(word.articles()), Figures.decimal(word.z(), 2), note(word)
      };
      if (aboveNoise(word)) {
        table.row(cells);
      } else {
        table.paleRow(cells);
      }
    }
    return table.htmlOr("none.");
  }

  private static boolean aboveNoise(Words.Distinctive word) {
    return word.noiseFloor() != null && word.z() >= word.noiseFloor();
  }

  private static String note(Words.Distinctive word) {
    if (word.noiseFloor() == null) {
      return "noise not known";
    }
    return aboveNoise(word) ? "" : "within noise";
  }

  String pairs(String kind, String caption) {
    HtmlTable table =
        new HtmlTable(caption)
            .text("pair")
            .number("sentences")
            .number("articles")
            .number("lift", "lift")
            .number("95 % interval", "lift")
            .number("NPMI", "npmi")
            .number("G²", "g2");
    for (Pairs.Pair pair : data.pairs().ofKind(kind)) {
      table.row(
          pair.nameA() + " – " + pair.nameB(),
          Figures.whole(pair.together()),
          Figures.whole(pair.articles()),
          Figures.decimal(pair.lift(), 2),
          Figures.interval(pair.liftLow(), pair.liftHigh(), 2),
          Figures.decimal(pair.npmi(), 2),
          Figures.decimal(pair.g2(), 1));
    }
    return table.htmlOr("no pair has enough support.");
  }

  String framing(FramingMeasure measure) {
    HtmlTable table =
        new HtmlTable("Framing by outlet: " + measure.name())
            .text("outlet")
            .number("articles")
            .number("value", "value")
            .number("95 % interval", "interval")
            .number("shrunken", "shrunken")
            .number("q", "q")
            .number("same stories", "same-story")
            .number("95 % interval", "interval")
            .number("q", "q")
            .number("stories shared")
            .text("note");
    for (FramingMeasure.Outlet outlet : measure.outlets()) {
      FramingMeasure.SameStory same = outlet.sameStory();
      String[] cells = {
        outlet.outlet(),
        Figures.whole(outlet.articles()),
        Figures.decimal(outlet.value(), 3),
        Figures.interval(outlet.low(), outlet.high(), 3),
        Figures.decimal(outlet.shrunken(), 3),
        Figures.small(outlet.q()),
        same == null ? "" : Figures.signed(same.difference(), 3),
        same == null ? "" : Figures.interval(same.low(), same.high(), 3),
        same == null ? "" : Figures.small(same.q()),
        same == null
            ? "0"
            : Figures.whole(same.stories()) + " (" + Figures.percent(same.sharedShare()) + ")",
        note(outlet)
      };
      if (outlet.ranked()) {
        table.row(cells);
      } else {
        table.paleRow(cells);
      }
    }
    return table.htmlOr("no outlet was scored.");
  }

  private static String note(FramingMeasure.Outlet outlet) {
    if (outlet.low() == null) {
      return "not enough stories for an interval";
    }
    return outlet.ranked() ? "" : "not enough stories to rank";
  }

  static String agreement(Agreement agreement) {
    HtmlTable table =
        new HtmlTable(
                "%s %s against %s labelled examples of %s, on %s"
                    .formatted(
                        agreement.lens(),
                        agreement.version(),
                        Figures.whole(agreement.examples()),
                        agreement.labels(),
                        Figures.day(agreement.day())))
            .text("class")
            .number("labelled so")
            .number("said by the lens")
            .number("precision", "precision")
            .number("recall", "precision")
            .number("F1", "f1")
            .number("F1 of who reads nothing", "f1")
            .number("calibration error", "calibration");
    for (Agreement.Figure figure : agreement.figures()) {
      table.row(
          figure.isOverAll() ? figure.of() + ", all classes" : figure.of().replace('_', ' '),
          Figures.whole(figure.labelled()),
          Figures.whole(figure.said()),
          Figures.decimal(figure.precision(), 3),
          Figures.decimal(figure.recall(), 3),
          Figures.decimal(figure.f1(), 3),
          Figures.decimal(figure.unreadF1(), 3),
          Figures.decimal(figure.calibrationError(), 3));
    }
    return table.htmlOr("no class.");
  }

  String stages() {
    HtmlTable table = new HtmlTable("Seconds a stage").text("stage").number("seconds");
    List<LatestRun.Stage> stages = data.run() == null ? List.of() : data.run().stages();
    stages.forEach(stage -> table.row(stage.stage(), Figures.decimal(stage.seconds(), 1)));
    return table.htmlOr("none were recorded.");
  }
}
