package org.framewire.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.LensValidations;
import org.framewire.tables.Lenses;
import org.framewire.tables.OutletDays;
import org.framewire.tables.OutletFraming;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.Rejects;
import org.framewire.tables.Runs;
import org.framewire.tables.Struct;
import org.framewire.tables.Table;
import org.framewire.tables.TermCounts;

/**
 * Published tables with a handful of rows: three outlets, of which {@code courier.example} has too
 * few articles to be ranked, and leftovers of an older as-of date that must not show.
 */
final class SmallWarehouse implements Function<Table, Dataset<Row>> {
  static final LocalDate NEWEST = LocalDate.of(2022, 9, 24);
  static final LocalDate OLDER = LocalDate.of(2022, 9, 20);
  static final List<String> OUTLETS = List.of("post.example", "ledger.example", "courier.example");

  private final SparkSession spark;
  private final Map<String, List<Row>> rows = new HashMap<>();

  private SmallWarehouse(SparkSession spark) {
    this.spark = spark;
  }

  static SmallWarehouse empty(SparkSession spark) {
    return new SmallWarehouse(spark);
  }

  static SmallWarehouse filled(SparkSession spark) {
    SmallWarehouse warehouse = new SmallWarehouse(spark);
    warehouse.addRuns();
    warehouse.addOutletDays();
    warehouse.addWords();
    warehouse.addPairs();
    warehouse.addFraming();
    warehouse.addValidations();
    return warehouse;
  }

  @Override
  public Dataset<Row> apply(Table table) {
    return spark.createDataFrame(rows.getOrDefault(table.name(), List.of()), table.schema());
  }

  private void add(Table table, Struct.Builder row) {
    rows.computeIfAbsent(table.name(), unseen -> new ArrayList<>()).add(row.build());
  }

  private static Struct.Builder row(Table table) {
    return Struct.of(table.columns()).row();
  }

  private void addRuns() {
    addRun("first", "2022-09-21T02:00:00Z", 10, "{}");
    addRun("second", "2022-09-25T02:00:00Z", 90, "{\"read\": 1.25, \"annotate\": 4.5}");
    addReject("duplicate", "same_url", 1);
    addReject("rejected", "no_text", 2);
    addReject("rejected", "no_text", 3);
  }

  private void addRun(String id, String start, long read, String seconds) {
    add(
        Runs.TABLE,
        row(Runs.TABLE)
            .set(Runs.DATE, NEWEST)
            .set(Runs.RUN_ID, id)
            .set(Runs.STARTED_AT, Instant.parse(start))
            .set(Runs.INPUTS, "[]")
            .set(Runs.READ, read)
            .set(Runs.KEPT, read - 3)
            .set(Runs.DUPLICATES, 1L)
            .set(Runs.SKIPPED, 0L)
            .set(Runs.REJECTED, 2L)
            .set(Runs.UNDATED, 4L)
            .set(Runs.DATE_ORDERS, "[]")
            .set(Runs.VERSIONS, "{}")
            .set(Runs.SETTINGS_HASH, "00")
            .set(Runs.STAGE_SECONDS, seconds));
  }

  private void addReject(String outcome, String reason, long record) {
    add(
        Rejects.TABLE,
        row(Rejects.TABLE)
            .set(Rejects.DATE, NEWEST)
            .set(Rejects.SOURCE_FILE, "dump.jsonl")
            .set(Rejects.SOURCE_RECORD, record)
            .set(Rejects.OUTCOME, outcome)
            .set(Rejects.REASON, reason));
  }

  private void addOutletDays() {
    addOutletDay(NEWEST.minusDays(3), "post.example", "en", 30);
    addOutletDay(NEWEST, "post.example", "en", 20);
    addOutletDay(NEWEST, "ledger.example", "en", 30);
    addOutletDay(NEWEST, "courier.example", "en", 3);
    addOutletDay(null, "courier.example", "fr", 4);
    addOutletDay(NEWEST.plusDays(1), "post.example", "en", 1000);
  }

  private void addOutletDay(LocalDate day, String outlet, String language, long articles) {
    add(
        OutletDays.TABLE,
        row(OutletDays.TABLE)
            .set(OutletDays.DATE, day)
            .set(OutletDays.OUTLET_ID, outlet)
            .set(OutletDays.LANGUAGE, language)
            .set(OutletDays.ARTICLES, articles)
            .set(OutletDays.ORIGINAL_ARTICLES, articles - 1)
            .set(OutletDays.SENTENCES, 20 * articles)
            .set(OutletDays.ORIGINAL_SENTENCES, 20 * (articles - 1))
            .set(OutletDays.TOKENS, 400 * articles)
            .set(OutletDays.QUOTED_TOKENS, 100 * articles));
  }

  private void addWords() {
    addTermCount("the", "en", 500);
    addTermCount("2022", "en", 400);
    addTermCount("missiles", "en", 40);
    addTermCount("bank", "en", 60);
    addTermCount("banque", "fr", 600);
    addOutletTerm(NEWEST, "post.example", "missiles", 4.5, 2.0);
    addOutletTerm(NEWEST, "post.example", "harbour", 1.5, 2.0);
    addOutletTerm(NEWEST, "post.example", "bank", -3.5, 2.0);
    addOutletTerm(NEWEST, "ledger.example", "bank", 5.5, null);
    addOutletTerm(OLDER, "ledger.example", "stale", 9.5, null);
  }

  private void addTermCount(String term, String language, long count) {
    add(
        TermCounts.TABLE,
        row(TermCounts.TABLE)
            .set(TermCounts.DATE, NEWEST)
            .set(TermCounts.OUTLET_ID, "post.example")
            .set(TermCounts.LANGUAGE, language)
            .set(TermCounts.TERM, term)
            .set(TermCounts.TF, count)
            .set(TermCounts.DF, count / 2)
            .set(TermCounts.ORIGINAL_DF, count / 2));
  }

  private void addOutletTerm(LocalDate day, String outlet, String term, double z, Double floor) {
    add(
        OutletTerms.TABLE,
        row(OutletTerms.TABLE)
            .set(OutletTerms.DATE, day)
            .set(OutletTerms.WINDOW, "all")
            .set(OutletTerms.OUTLET_ID, outlet)
            .set(OutletTerms.LANGUAGE, "en")
            .set(OutletTerms.TERM, term)
            .set(OutletTerms.COUNT, 9L)
            .set(OutletTerms.DELTA, z / 4)
            .set(OutletTerms.Z, z)
            .set(OutletTerms.NOISE_FLOOR, floor));
  }

  private void addPairs() {
    addPair("*", "sentence", "PRK", "RUS", 90, false);
    addPair("*", "sentence", "PRK", "RUS/vladimir-putin", 60, false);
    addPair("*", "sentence", "RUS", "RUS/vladimir-putin", 200, true);
    addPair("*", "sentence", "PRK/kim-jong-un", "RUS/vladimir-putin", 30, false);
    addPair("*", "sentence", "USA", "UKR", -20, false);
    addPair("*", "article", "IRN", "ISR", 70, false);
    addPair("post.example", "sentence", "CHN", "TWN", 80, false);
  }

  private void addPair(
      String outlet, String unit, String a, String b, double g2, boolean isOwnLeader) {
    add(
        PairAssociations.TABLE,
        row(PairAssociations.TABLE)
            .set(PairAssociations.DATE, NEWEST)
            .set(PairAssociations.WINDOW, "all")
            .set(PairAssociations.OUTLET_ID, outlet)
            .set(PairAssociations.ENTITY_A, a)
            .set(PairAssociations.ENTITY_B, b)
            .set(PairAssociations.UNIT, unit)
            .set(PairAssociations.N_AB, 20L)
            .set(PairAssociations.N_A, 60L)
            .set(PairAssociations.N_B, 50L)
            .set(PairAssociations.N, 1600L)
            .set(PairAssociations.ARTICLES, 11L)
            .set(PairAssociations.STORIES, 9L)
            .set(PairAssociations.PMI, 2.367)
            .set(PairAssociations.NPMI, 0.54)
            .set(PairAssociations.G2, g2)
            .set(PairAssociations.JACCARD, 0.222)
            .set(PairAssociations.LIFT, 10.667)
            .set(PairAssociations.LIFT_LOW, 6.25)
            .set(PairAssociations.LIFT_HIGH, 15.5)
            .set(PairAssociations.IS_OWN_LEADER, isOwnLeader));
  }

  private void addFraming() {
    addLens("economic", 0);
    addLens("security_and_defense", 1);
    addFraming(NEWEST, "post.example", "security_and_defense", "own", 0.42, 49, true);
    addFraming(NEWEST, "ledger.example", "security_and_defense", "own", 0.12, 29, true);
    addFraming(NEWEST, "courier.example", "security_and_defense", "own", 0.9, 3, false);
    addFraming(NEWEST, "post.example", "economic", "own", 0.2, 49, true);
    addFraming(NEWEST, "ledger.example", "economic", "own", 0.61, 29, true);
    addFraming(NEWEST, "ledger.example", "economic", "quoted", 0.99, 29, true);
    addFraming(OLDER, "ledger.example", "economic", "own", 0.98, 29, true);
  }

  private void addLens(String measure, int index) {
    add(
        Lenses.TABLE,
        row(Lenses.TABLE)
            .set(Lenses.DATE, NEWEST)
            .set(Lenses.LENS, "policy-frames")
            .set(Lenses.LENS_VERSION, "1")
            .set(Lenses.MEASURE, measure)
            .set(Lenses.INDEX, index)
            .set(Lenses.MEANING, "what a high " + measure + " says")
            .set(Lenses.UNIT, "probability")
            .set(Lenses.LOWEST, 0.0)
            .set(Lenses.HIGHEST, 1.0)
            .set(Lenses.HEALTH, "F1 0.61 on held-out seeds"));
  }

  private void addFraming(
      LocalDate day,
      String outlet,
      String measure,
      String voice,
      double value,
      long articles,
      boolean ranked) {
    addFraming(day, outlet, measure, voice, "mean", value, articles, ranked);
    addFraming(day, outlet, measure, voice, "same_story", value - 0.4, articles / 2, ranked);
  }

  private void addFraming(
      LocalDate day,
      String outlet,
      String measure,
      String voice,
      String estimand,
      double value,
      long articles,
      boolean ranked) {
    boolean known = articles >= 5;
    add(
        OutletFraming.TABLE,
        row(OutletFraming.TABLE)
            .set(OutletFraming.DATE, day)
            .set(OutletFraming.WINDOW, "all")
            .set(OutletFraming.OUTLET_ID, outlet)
            .set(OutletFraming.LENS, "policy-frames")
            .set(OutletFraming.LENS_VERSION, "1")
            .set(OutletFraming.MEASURE, measure)
            .set(OutletFraming.TARGET, "*")
            .set(OutletFraming.VOICE, voice)
            .set(OutletFraming.ESTIMAND, estimand)
            .set(OutletFraming.VALUE, value)
            .set(OutletFraming.SHRUNKEN, known ? value * 0.9 : null)
            .set(OutletFraming.CI_LOW, known ? value - 0.1 : null)
            .set(OutletFraming.CI_HIGH, known ? value + 0.12 : null)
            .set(OutletFraming.P, known ? 0.01 : null)
            .set(OutletFraming.Q, known ? 0.03 : null)
            .set(OutletFraming.ARTICLES, articles)
            .set(OutletFraming.STORIES, articles)
            .set(OutletFraming.EFFECTIVE_STORIES, (double) articles)
            .set(OutletFraming.SHARED_SHARE, 0.5)
            .set(OutletFraming.RANK_OK, ranked)
            .set(OutletFraming.NOISE_FLOOR, known ? 0.08 : null));
  }

  private void addValidations() {
    addValidation("2", "model", "micro", 0.66);
    addValidation("2", "model", "economic", 0.7);
    addValidation("2", "model", "macro", 0.52);
    addValidation("2", "commonest", "macro", 0.2);
    addValidation("2", "all", "macro", 0.39);
    addValidation("2", "commonest", "economic", 0.6);
    addValidation("1", "model", "macro", 0.5);
  }

  private void addValidation(String version, String answer, String of, double f1) {
    add(
        LensValidations.TABLE,
        row(LensValidations.TABLE)
            .set(LensValidations.DATE, NEWEST)
            .set(LensValidations.LENS, "policy-frames")
            .set(LensValidations.LENS_VERSION, version)
            .set(LensValidations.LABELS, "labels.jsonl")
            .set(LensValidations.LABELS_HASH, "00")
            .set(LensValidations.EXAMPLES, 1200L)
            .set(LensValidations.ANSWER, answer)
            .set(LensValidations.OF, of)
            .set(LensValidations.LABELLED, 400L)
            .set(LensValidations.SAID, 300L)
            .set(LensValidations.PRECISION, 0.75)
            .set(LensValidations.RECALL, 0.65)
            .set(LensValidations.F1, f1)
            .set(LensValidations.BRIER, 0.11)
            .set(LensValidations.CALIBRATION_ERROR, 0.05));
  }
}
