package org.framewire.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportDataTest {
  private ReportData data;

  @BeforeAll
  void gather(SparkSession spark) {
    data =
        ReportData.from(SmallWarehouse.filled(spark), id -> id.equals("PRK") ? "North Korea" : id);
  }

  @Test
  void theNewestDateAndTheWidestWindowAreShown() {
    assertEquals("2022-09-24", data.asOf());
    assertEquals("all", data.window());
    assertEquals("en", data.language());
  }

  @Test
  void theBooksAreThoseOfTheLastRun() {
    assertEquals("second", data.run().runId());
    assertEquals(90, data.run().read());
    assertEquals(
        List.of(new LatestRun.Stage("read", 1.25), new LatestRun.Stage("annotate", 4.5)),
        data.run().stages());
  }

  @Test
  void whatWasReadIsCountedUpToTheDateWithTheUndated() {
    Reading reading = data.reading();
    assertEquals(87, reading.articles());
    assertEquals(4, reading.undated());
    assertEquals(2, reading.days());
    assertEquals(
        List.of("post.example", "ledger.example", "courier.example"),
        reading.outlets().stream().map(Reading.Outlet::outlet).toList());
    assertEquals(0.25, reading.outlets().get(0).quotedShare());
    assertEquals(
        List.of(new Reading.Language("en", 83), new Reading.Language("fr", 4)),
        reading.languages());
    assertEquals(
        List.of(
            new Reading.Reject("duplicate", "same_url", 1),
            new Reading.Reject("rejected", "no_text", 2)),
        reading.rejects());
    assertEquals(
        List.of(
            new Timeline.Bar("2022-09-21", 30),
            new Timeline.Bar("2022-09-22", 0),
            new Timeline.Bar("2022-09-23", 0),
            new Timeline.Bar("2022-09-24", 53)),
        reading.timeline().bars());
  }

  @Test
  void frequentWordsLeaveOutFunctionWordsNumbersAndOtherLanguages() {
    assertEquals(
        List.of(new Words.Frequent("bank", 60, 30), new Words.Frequent("missiles", 40, 20)),
        data.words().frequent());
  }

  @Test
  void distinctiveWordsAreThoseAnOutletUsesMore() {
    List<Words.OutletWords> outlets = data.words().distinctive();
    assertEquals(
        List.of("post.example", "ledger.example"),
        outlets.stream().map(Words.OutletWords::outlet).toList());
    assertEquals(
        List.of("missiles", "harbour"),
        outlets.get(0).words().stream().map(Words.Distinctive::term).toList());
    assertEquals(
        List.of("bank"), outlets.get(1).words().stream().map(Words.Distinctive::term).toList());
  }

  @Test
  void pairsAreOfAllOutletsInSentencesByKind() {
    assertEquals(1, data.pairs().ofKind(Pairs.COUNTRIES).size());
    assertEquals("North Korea", data.pairs().ofKind(Pairs.COUNTRIES).get(0).nameA());
    assertEquals("RUS/vladimir-putin", data.pairs().ofKind(Pairs.COUNTRY_LEADER).get(0).b());
    assertEquals(1, data.pairs().ofKind(Pairs.LEADERS).size());
    assertEquals("RUS", data.pairs().ofKind(Pairs.OWN_LEADER).get(0).a());
    assertEquals(4, data.pairs().pairs().size());
    assertEquals(4, data.pairs().nodes().size());
    assertEquals(2, data.pairs().nodes().stream().filter(Pairs.Node::leader).count());
  }

  @Test
  void framingStandsInTheLensesOrderWithTheRankedFirst() {
    assertEquals(
        List.of("economic", "security and defense"),
        data.framing().stream().map(FramingMeasure::name).toList());
    FramingMeasure security = data.framing().get(1);
    assertEquals(
        List.of("post.example", "ledger.example", "courier.example"),
        security.outlets().stream().map(FramingMeasure.Outlet::outlet).toList());
    assertEquals(0.27, security.mean(), 1e-12);
    assertEquals(0.08, security.noiseFloor());
    assertFalse(security.outlets().get(2).ranked());
    FramingMeasure.Outlet first = security.outlets().get(0);
    assertEquals(first.value() - 0.4, first.sameStory().difference(), 1e-9);
    assertEquals(0.5, first.sameStory().sharedShare());
    assertNull(security.outlets().get(2).low());
    assertEquals("F1 0.61 on held-out seeds", security.health());
  }

  @Test
  void anEmptyWarehouseHasAPageToo(SparkSession spark) {
    ReportData empty = ReportData.from(SmallWarehouse.empty(spark), UnaryOperator.identity());
    assertNull(empty.asOf());
    assertNull(empty.run());
    assertTrue(ReportPage.render(empty).contains("No run is recorded."));
  }

  @Test
  void eachLensStandsBesideTheBestAnswerThatReadsNothing() {
    List<Agreement> agreements = data.agreements();
    assertEquals(List.of("1", "2"), agreements.stream().map(Agreement::version).toList());
    assertEquals(
        List.of("economic", "micro", "macro"),
        agreements.get(1).figures().stream().map(Agreement.Figure::of).toList());
    assertEquals(
        new Agreement.Figure("macro", 400, 300, 0.75, 0.65, 0.52, 0.39, 0.05),
        agreements.get(1).figures().get(2));
  }

  @Test
  void thePageShowsHowFarALensAgreesWithLabels() {
    String page = ReportPage.render(data);
    assertTrue(
        page.contains(
            "policy-frames 2 against 1,200 labelled examples of labels.jsonl, on 24 September 2022"));
    assertTrue(page.contains("macro, all classes"));
    assertFalse(page.contains("No lens was held"));
  }
}
