package org.framewire.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The chief findings as text: words, pairs, and what sets each outlet's framing apart. */
final class ReportText {
  private static final int WORDS = 12;
  private static final int PAIRS = 8;
  private static final int OUTLETS = 12;
  private static final int FRAMES = 2;
  private static final int SAME_STORIES = 5;
  private static final double CLEAR = 0.05;

  private final ReportData data;
  private final StringBuilder text = new StringBuilder();

  ReportText(ReportData data) {
    this.data = data;
  }

  private record Differing(FramingMeasure measure, String outlet, FramingMeasure.SameStory same) {}

  /** A measure of an outlet, with how far it stands above the mean of the ranked outlets. */
  private record Standing(FramingMeasure measure, FramingMeasure.Outlet outlet, double above) {}

  String write() {
    if (data.asOf() == null) {
      return "No article has a date, so there are no window tables to tell of.\n";
    }
    line("Up to %s, in %s:", data.asOf(), Figures.language(data.language()));
    writeWords();
    writeStories();
    writePairs();
    writeFraming();
    return text.toString();
  }

  private void writeWords() {
    line(
        "%n  Most frequent words: %s",
        data.words().frequent().stream()
            .limit(WORDS)
            .map(word -> word.term() + " " + word.count())
            .collect(Collectors.joining(", ")));
  }

  private void writeStories() {
    ToldStories told = data.stories();
    line(
        "%n  Stories told by more than one article: %,d (%,d articles), of which %,d by two outlets or more",
        told.stories(), told.articles(), told.comparable());
    if (told.largest() != null) {
      line(
          "    by most outlets: \"%s\" (%,d articles, %,d outlets)",
          told.largest().headline(), told.largest().articles(), told.largest().outlets());
    }
  }

  private void writePairs() {
    line("%n  Strongest pairs of a country and a foreign leader, and of two countries");
    line("  (sentences together; lift over chance with its 95 %% interval):");
    writePairs(Pairs.COUNTRY_LEADER);
    writePairs(Pairs.COUNTRIES);
  }

  private void writePairs(String kind) {
    data.pairs().ofKind(kind).stream()
        .limit(PAIRS)
        .forEach(
            pair ->
                line(
                    "    %-44s %5d   %6.1f [%.1f, %.1f]",
                    pair.nameA() + " - " + pair.nameB(),
                    pair.together(),
                    pair.lift(),
                    pair.liftLow(),
                    pair.liftHigh()));
  }

  private void writeFraming() {
    line(
        "%n  Framing in the outlet's own voice: the frames that stand out, as the mean probability");
    line("  an article has the frame, with its 95 %% interval (%s):", lens());
    Map<String, List<Standing>> byOutlet = standings();
    byOutlet.entrySet().stream().limit(OUTLETS).forEach(entry -> writeOutlet(entry.getValue()));
    if (byOutlet.size() > OUTLETS) {
      line("    and %d more outlets: see the report", byOutlet.size() - OUTLETS);
    }
    writeSameStories();
  }

  /** Where outlets differ on the same stories: what is clearest first. */
  private void writeSameStories() {
    List<Differing> differing = new ArrayList<>();
    int compared = 0;
    for (FramingMeasure measure : frames()) {
      for (FramingMeasure.Outlet outlet : measure.outlets()) {
        FramingMeasure.SameStory same = outlet.sameStory();
        if (same != null && same.q() != null) {
          compared++;
          if (same.q() < CLEAR) {
            differing.add(new Differing(measure, outlet.outlet(), same));
          }
        }
      }
    }
    line(
        "%n  On the same stories as other outlets (q < %.2f in %d of %d comparisons):",
        CLEAR, differing.size(), compared);
    differing.sort(Comparator.comparingDouble(one -> one.same().q()));
    for (Differing one : differing.subList(0, Math.min(SAME_STORIES, differing.size()))) {
      line(
          "    %-28s %s %+.2f [%+.2f, %+.2f], %d stories",
          one.outlet(),
          one.measure().name(),
          one.same().difference(),
          one.same().low(),
          one.same().high(),
          one.same().stories());
    }
  }

  /** The measures that are probabilities: the page has the others. */
  private List<FramingMeasure> frames() {
    return data.framing().stream().filter(measure -> measure.unit().equals("probability")).toList();
  }

  private String lens() {
    return frames().stream()
        .findFirst()
        .map(measure -> measure.lens() + " " + measure.version())
        .orElse("no lens scored anything");
  }

  private Map<String, List<Standing>> standings() {
    Map<String, List<Standing>> byOutlet = new LinkedHashMap<>();
    data.reading().outlets().forEach(o -> byOutlet.put(o.outlet(), new ArrayList<>()));
    for (FramingMeasure measure : frames()) {
      for (FramingMeasure.Outlet outlet : measure.outlets()) {
        double mean = measure.mean() == null ? 0 : measure.mean();
        byOutlet
            .computeIfAbsent(outlet.outlet(), name -> new ArrayList<>())
            .add(new Standing(measure, outlet, outlet.value() - mean));
      }
    }
    byOutlet.values().removeIf(List::isEmpty);
    return byOutlet;
  }

  private void writeOutlet(List<Standing> standings) {
    FramingMeasure.Outlet any = standings.get(0).outlet();
    if (!any.ranked()) {
      line("    %-28s not enough stories to rank (%d articles)", any.outlet(), any.articles());
      return;
    }
    String frames =
        standings.stream()
            .filter(standing -> standing.outlet().low() != null)
            .sorted(Comparator.comparingDouble(Standing::above).reversed())
            .limit(FRAMES)
            .map(
                standing ->
                    String.format(
                        Locale.ROOT,
                        "%s %.2f [%.2f, %.2f]",
                        standing.measure().name(),
                        standing.outlet().value(),
                        standing.outlet().low(),
                        standing.outlet().high()))
            .collect(Collectors.joining("; "));
    line("    %-28s %s", any.outlet(), frames);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
