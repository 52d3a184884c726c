package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotate;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.CountOutletDays;
import org.framewire.annotate.OutletDayFinding;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.Settings;
import org.framewire.cooccurrence.CountEntities;
import org.framewire.cooccurrence.CountPairs;
import org.framewire.cooccurrence.EntityFinding;
import org.framewire.cooccurrence.ListMentions;
import org.framewire.cooccurrence.MentionFinding;
import org.framewire.cooccurrence.PairFinding;
import org.framewire.entities.Gazetteer;
import org.framewire.framing.DailyScores;
import org.framewire.framing.LensScores;
import org.framewire.framing.outlets.CompareStories;
import org.framewire.framing.outlets.SupportedTargets;
import org.framewire.sources.CountSources;
import org.framewire.sources.ListQuotations;
import org.framewire.sources.QuotationFinding;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.EntityTotals;
import org.framewire.tables.Mentions;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.OutletPairs;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.OutletTotals;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.PairTotals;
import org.framewire.tables.Quotations;
import org.framewire.tables.SourceMix;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TermCounts;
import org.framewire.tables.TermTotals;
import org.framewire.tables.TermTrends;
import org.framewire.tables.Totals;
import org.framewire.terms.CountTerms;
import org.framewire.terms.TermFinding;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;
import org.framewire.windows.SummedDays;

/**
 * The second half of a run: from staged articles to staged tables. One pass over the text, daily
 * tables from what it found, window tables from the daily ones.
 */
final class Pipeline {
  private static final String ANNOTATIONS = "annotations";
  private static final String STORY_SCORES = "story_scores";
  private static final String PAIR_SUMS = "pair_sums";
  private static final String ENGLISH = "en";

  /** What a window's words are compared with. */
  private static final int DAYS_BEFORE = 28;

  private final Staging staging;
  private final StagedTables tables;
  private final Stages stages;
  private final Settings settings;
  private final Lenses lenses;
  private final Gazetteer gazetteer;
  private final CopyMarking copies;
  private final RepeatKeeping repeats;

  Pipeline(
      Staging staging,
      StagedTables tables,
      Stages stages,
      Settings settings,
      Lenses lenses,
      Gazetteer gazetteer) {
    this.staging = staging;
    this.tables = tables;
    this.stages = stages;
    this.settings = settings;
    this.lenses = lenses;
    this.gazetteer = gazetteer;
    this.copies = new CopyMarking(tables, staging);
    this.repeats = new RepeatKeeping(tables);
  }

  /** Marks the copies among the staged articles; the daily tables leave them out of originals. */
  CopyCounts markCopies() {
    return stages.run("copies", "who has the wording of whom", copies::stage);
  }

  /** Makes the daily tables of the touched periods. */
  void makeDailyTables() {
    stages.run("annotate", "words, names, pairs and frames, in one pass", this::annotate);
    Annotations found = stages.run("annotate", "groups in parts", this::annotations);
    String periods =
        tables.touched().size() + " " + tables.period().name().toLowerCase(Locale.ROOT);
    stages.run(
        "daily",
        periods,
        () ->
            Stages.sideBySide(
                () -> stage(new CountTerms().apply(found), TermTotals.TOTALS),
                () -> stage(new CountOutletDays().apply(found), OutletTotals.TOTALS),
                () -> stage(new CountEntities().apply(found), EntityTotals.TOTALS),
                () -> stage(new CountPairs().apply(found), PairTotals.TOTALS),
                () -> tables.write(Mentions.TABLE, new ListMentions().apply(found)),
                () -> stageSources(found),
                () -> tables.write(ArticleScores.TABLE, new DailyScores().apply(found.rows()))));
    staging.dropIntermediate(ANNOTATIONS);
  }

  /** Stages the sums over all days where a warehouse lacks them and nothing new brings them. */
  void makeTotals() {
    List.of(TermTotals.TOTALS, OutletTotals.TOTALS, EntityTotals.TOTALS, PairTotals.TOTALS)
        .forEach(tables::writeTotals);
    repeats.stageWhereLacking();
  }

  /** Finds the stories of the days that got new articles, and of the days beside them. */
  void makeStories(Touched touched) {
    StoryTelling telling = new StoryTelling(tables, staging, touched);
    StoryDays days = telling.days();
    if (days.size() > 0) {
      stages.run("stories", days.size() + " days in sight", telling::describe);
      stages.run(
          "stories", "articles that tell the same", () -> telling.tell(copies.near(days.days())));
    }
    StoryReach reach = stages.run("stories", "which of them change", telling::reach);
    if (days.size() > 0) {
      stages.run("stories", "ids that stay", () -> telling.stage(reach));
    }
    stages.run("stories", "pairs that come again", () -> repeats.stage(reach));
    telling.clear();
  }

  private void stage(Dataset<Row> daily, Totals totals) {
    tables.write(totals.daily(), daily);
    tables.writeTotals(totals);
  }

  private void stageSources(Annotations found) {
    tables.write(Quotations.TABLE, new ListQuotations().apply(found));
    tables.writeGathered(SourceMix.TABLE, new CountSources().apply(tables.read(Quotations.TABLE)));
  }

  private void annotate() {
    Dataset<Row> articles = copies.markedArticles();
    Annotate pass =
        Annotate.withMentions(
            gazetteer,
            List.of(
                new OutletDayFinding(),
                new TermFinding(),
                new MentionFinding(),
                new EntityFinding(),
                new PairFinding(gazetteer),
                new QuotationFinding(),
                new LensScores(lenses.all())));
    staging.writeIntermediate(ANNOTATIONS, pass.apply(articles), Staging.Codec.LZ4);
  }

  private Annotations annotations() {
    Dataset<Row> rows = staging.readIntermediate(ANNOTATIONS);
    Dataset<Row> split = Annotations.splitGroups(rows);
    return split.isEmpty() ? Annotations.whole(rows) : Annotations.withSplitGroups(rows, split);
  }

  /** Makes the window tables as of a day, from every day up to it. */
  void makeWindowTables(LocalDate asOf) {
    stages.run(
        "windows",
        "as of " + asOf,
        () ->
            Stages.sideBySide(
                () -> stageFraming(asOf),
                () -> tables.write(TermTrends.TABLE, termTrends(asOf)),
                () -> tables.write(OutletTerms.TABLE, outletTerms(asOf)),
                () -> makePairTables(asOf)));
    staging.dropIntermediate(STORY_SCORES);
  }

  private Dataset<Row> termTrends(LocalDate asOf) {
    org.framewire.terms.TermTrends trends =
        new org.framewire.terms.TermTrends(asOf, DAYS_BEFORE, settings.termArticles());
    return trends.apply(
        tables.view(TermCounts.TABLE, trends.firstDay(), asOf),
        tables.view(OutletDays.TABLE, trends.firstDay(), asOf));
  }

  private Dataset<Row> outletTerms(LocalDate asOf) {
    return new org.framewire.terms.OutletTerms(
            asOf, settings.termArticles(), settings.termsPerOutlet(), settings.priorWeight())
        .apply(summed(TermTotals.TOTALS, asOf));
  }

  /** Both tables of pairs are made from the same sums. */
  private void makePairTables(LocalDate asOf) {
    SummedDays summed = summed(PairTotals.TOTALS, asOf);
    org.framewire.cooccurrence.OutletPairs outletPairs =
        new org.framewire.cooccurrence.OutletPairs(
            asOf, settings.pairArticles(), settings.priorWeight());
    staging.writeIntermediate(PAIR_SUMS, outletPairs.known(summed), Staging.Codec.LZ4);
    Dataset<Row> known = staging.readIntermediate(PAIR_SUMS);
    tables.write(OutletPairs.TABLE, outletPairs.apply(known, summed));
    tables.write(PairAssociations.TABLE, pairAssociations(asOf, known));
    staging.dropIntermediate(PAIR_SUMS);
  }

  private Dataset<Row> pairAssociations(LocalDate asOf, Dataset<Row> known) {
    return new org.framewire.cooccurrence.PairAssociations(
            asOf, ENGLISH, settings.pairArticles(), settings.pairOutlets())
        .apply(
            known,
            summed(EntityTotals.TOTALS, asOf),
            summed(OutletTotals.TOTALS, asOf),
            repeats.repeated(firstDay(asOf), asOf));
  }

  /** What a window table reads of a daily one: its totals, and the days of the longest window. */
  private SummedDays summed(Totals totals, LocalDate asOf) {
    return new SummedDays(
        totals, tables.totals(totals, asOf), tables.view(totals.daily(), firstDay(asOf), asOf));
  }

  private static LocalDate firstDay(LocalDate asOf) {
    return Window.longest().firstDay(asOf).orElseThrow();
  }

  private void stageFraming(LocalDate asOf) {
    compareStories(asOf);
    tables.write(OutletFraming.TABLE, outletFraming(asOf));
  }

  private void compareStories(LocalDate asOf) {
    staging.writeIntermediate(
        STORY_SCORES,
        new CompareStories(asOf)
            .apply(
                new SupportedTargets(asOf, settings.targetArticles())
                    .apply(
                        copies.originals(
                            tables.view(ArticleScores.TABLE), ArticleScores.ARTICLE_ID)),
                tables.view(StoryArticles.TABLE)),
        Staging.Codec.LZ4);
  }

  private Dataset<Row> outletFraming(LocalDate asOf) {
    return new org.framewire.framing.outlets.OutletFraming(
            asOf,
            settings.bootstrapReplicates(),
            settings.bootstrapSeed(),
            settings.bootstrapUnits(),
            settings.intervalStories(),
            settings.rankedStories())
        .apply(
            staging.readIntermediate(STORY_SCORES), tables.view(org.framewire.tables.Lenses.TABLE));
  }
}
