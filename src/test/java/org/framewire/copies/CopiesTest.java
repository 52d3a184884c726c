package org.framewire.copies;

import static org.framewire.copies.WireStories.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Copies;
import org.framewire.tables.CopyEdits;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class CopiesTest {

  /** A wire story, its copies of every kind, and articles that are none. */
  private static WireStories day() {
    String wire = sentences("wire", 0, 10);
    return new WireStories()
        .add("early", "a.example", "2022-09-21", wire)
        .add("wire", "wire.example", "2022-09-22", "2022-09-22T08:00:00Z", "FWA", wire, false)
        .add("exact", "b.example", "2022-09-22", wire)
        .add("cut", "c.example", "2022-09-23", sentences("wire", 0, 7) + " " + sentences("c", 0, 1))
        .add(
            "amid",
            "d.example",
            "2022-09-24",
            sentences("d", 0, 10) + " " + sentences("wire", 2, 10) + " " + sentences("d", 10, 20))
        .add("late", "e.example", "2022-09-26", wire)
        .add(
            "quote",
            "f.example",
            "2022-09-22",
            sentences("f", 0, 10) + " " + sentences("wire", 3, 4))
        .add("own", "g.example", "2022-09-22", sentences("g", 0, 10));
  }

  private static Map<String, Row> byId(List<Row> rows) {
    Map<String, Row> byId = new TreeMap<>();
    rows.forEach(row -> byId.put(Copies.ARTICLE_ID.get(row), row));
    return byId;
  }

  @Test
  void copiesPointToTheAgencysText(SparkSession spark) {
    Map<String, Row> rows =
        byId(new CopiesOfArticles(day().dataset(spark), 2).copies().collectAsList());

    assertNull(Copies.ORIGINAL_ID.get(rows.get("wire")));
    assertEquals("exact", kind(rows, "early", "wire"));
    assertEquals("exact", kind(rows, "exact", "wire"));
    assertEquals("near", kind(rows, "cut", "wire"));
    assertEquals("contained", kind(rows, "amid", "wire"));
    assertTrue(!rows.containsKey("own"));
    Row late = rows.get("late");
    assertNull(late == null ? null : Copies.ORIGINAL_ID.get(late), "four days after the original");
  }

  private static String kind(Map<String, Row> rows, String copy, String original) {
    assertEquals(original, Copies.ORIGINAL_ID.get(rows.get(copy)), copy);
    assertEquals("FWA", Copies.AGENCY.get(rows.get(copy)));
    assertEquals("copy", Copies.RULE.get(rows.get(copy)));
    return Copies.KIND.get(rows.get(copy));
  }

  @Test
  void sharesTellWhoWroteTheSentences(SparkSession spark) {
    Map<String, Row> rows =
        byId(new CopiesOfArticles(day().dataset(spark), 2).copies().collectAsList());

    Row amid = rows.get("amid");
    assertEquals(28, Copies.SENTENCES.get(amid));
    assertEquals(0.285714, Copies.AGENCY_SHARE.get(amid));
    assertEquals(0.0, Copies.SHARED_SHARE.get(amid));
    assertEquals(0.714286, Copies.OWN_SHARE.get(amid));
    assertEquals(1.0, Copies.AGENCY_SHARE.get(rows.get("wire")));
    Row cut = rows.get("cut");
    assertEquals(0.875, Copies.AGENCY_SHARE.get(cut));
  }

  @Test
  void editsTellWhatWasDroppedKeptAndAdded(SparkSession spark) {
    Map<String, Row> rows =
        byId(new CopiesOfArticles(day().dataset(spark), 2).edits().collectAsList());

    assertEquals(4, rows.size());
    Row cut = rows.get("cut");
    assertEquals("wire.example", CopyEdits.ORIGINAL_OUTLET_ID.get(cut));
    assertEquals(10, CopyEdits.ORIGINAL_SENTENCES.get(cut));
    assertEquals(7, CopyEdits.KEPT.get(cut));
    assertEquals("7,8,9", CopyEdits.DROPPED_SENTENCES.get(cut).mkString(","));
    assertEquals("7", CopyEdits.ADDED_SENTENCES.get(cut).mkString(","));
    assertEquals(0.3, CopyEdits.DROPPED_SHARE.get(cut));
    assertEquals(0.125, CopyEdits.ADDED_SHARE.get(cut));
  }

  @Test
  void pagesOfOneOutletThatShareAFrameAreNoCopies(SparkSession spark) {
    String frame = sentences("frame", 0, 6);
    WireStories pages = new WireStories();
    for (String page : List.of("one", "two", "three", "four")) {
      pages.add(page, "a.example", "2022-09-22", sentences(page, 0, 7) + " " + frame);
    }
    pages.add("elsewhere", "b.example", "2022-09-22", sentences("one", 0, 7));
    Map<String, Row> rows =
        byId(new CopiesOfArticles(pages.dataset(spark), 2).copies().collectAsList());

    assertEquals(
        1, rows.values().stream().filter(row -> Copies.ORIGINAL_ID.get(row) != null).count());
    assertEquals(
        Set.of("one", "elsewhere"),
        rows.values().stream()
            .filter(row -> Copies.ORIGINAL_ID.get(row) != null)
            .flatMap(row -> Stream.of(Copies.ARTICLE_ID.get(row), Copies.ORIGINAL_ID.get(row)))
            .collect(Collectors.toSet()));
  }

  @Test
  void starsAreNotClosedOver(SparkSession spark) {
    // b shares with a and with c; c shares nothing with a.
    WireStories chain =
        new WireStories()
            .add("a", "a.example", "2022-09-20", sentences("s", 0, 10))
            .add("b", "b.example", "2022-09-21", sentences("s", 5, 15))
            .add("c", "c.example", "2022-09-22", sentences("s", 10, 20));
    CopiesOfArticles found = new CopiesOfArticles(chain.dataset(spark), 2);
    Map<String, Row> rows = byId(found.copies().collectAsList());

    assertEquals("a", Copies.ORIGINAL_ID.get(rows.get("b")));
    assertNull(Copies.ORIGINAL_ID.get(rows.get("c")));
    assertEquals(0.5, Copies.SHARED_SHARE.get(rows.get("c")));
  }

  /** A copy of the first original, not of the first that happens to be known as one. */
  @Test
  void anOriginalIsTheFirstByPrecedence(SparkSession spark) {
    // r < y < x < z < w by precedence; x shares with y alone, which is a copy, so x is an original.
    Dataset<Row> shared =
        spark.createDataFrame(
            List.of(pair(4, 5), pair(3, 5), pair(2, 3), pair(1, 2)), SharedWordings.TABLE.schema());
    Set<String> stars =
        new CopyStars()
            .apply(shared).collectAsList().stream()
                .map(row -> CopyStars.COPY.get(row) + " of " + CopyStars.ORIGINAL.get(row))
                .collect(Collectors.toSet());
    assertEquals(Set.of("2 of 1", "5 of 3"), stars);
  }

  private static Row pair(long better, long worse) {
    return Struct.of(SharedWordings.TABLE.columns())
        .row()
        .set(SharedWordings.BETTER, better)
        .set(SharedWordings.BETTER_PRECEDENCE, better)
        .set(SharedWordings.WORSE, worse)
        .set(SharedWordings.KIND, "near")
        .build();
  }

  @Test
  void whatIsPublishedStays(SparkSession spark) {
    String wire = sentences("wire", 0, 10);
    WireStories night =
        new WireStories()
            .add("stored", "a.example", "2022-09-22", null, null, wire, true)
            .add("wire", "fwa.example", "2022-09-21", null, "FWA", wire, false);
    Map<String, Row> rows =
        byId(new CopiesOfArticles(night.dataset(spark), 2).copies().collectAsList());

    assertEquals("stored", Copies.ORIGINAL_ID.get(rows.get("wire")));
    assertEquals(List.of("wire"), List.copyOf(rows.keySet()));
  }

  @Test
  void theOriginalOfAPublishedCopyStaysOne(SparkSession spark) {
    String wire = sentences("wire", 0, 10);
    WireStories night =
        new WireStories()
            .add("copied", "a.example", "2022-09-22", wire)
            .add("wire", "wire.example", "2022-09-22", null, "FWA", wire, false);
    assertEquals("wire", originalOf("copied", night, spark));
    assertEquals("copied", originalOf("wire", night.hold("copied"), spark));
  }

  private static String originalOf(String copy, WireStories stories, SparkSession spark) {
    CopiesOfArticles found = new CopiesOfArticles(stories.dataset(spark), 2);
    return Copies.ORIGINAL_ID.get(byId(found.copies().collectAsList()).get(copy));
  }

  /** An agency that no list has, on its own page, and outlets that print it. */
  private static WireStories unlisted() {
    String wire = sentences("wire", 0, 10);
    return new WireStories()
        .add("wire", "fwa.example", "2022-09-22", null, "FWA", wire, false)
        .add("for itself", "fwa.example", "2022-09-22", null, "FWA", sentences("x", 0, 9), false)
        .add("bare", "a.example", "2022-09-22", wire)
        .add("credited", "b.example", "2022-09-23", null, "FWA", wire, false);
  }

  @Test
  void whomOthersCreditIsAnAgencyOnItsOwnPage(SparkSession spark) {
    WireStories stories =
        unlisted()
            .add("other", "c.example", "2022-09-23", null, "FWA", sentences("c", 0, 9), false)
            .add("again", "fwa.example", "2022-09-24", sentences("x", 0, 8));
    Map<String, Row> rows =
        byId(new CopiesOfArticles(stories.dataset(spark), 2).copies().collectAsList());

    assertEquals("FWA outlet", agency(rows.get("wire")));
    assertEquals(1.0, Copies.AGENCY_SHARE.get(rows.get("wire")));
    assertEquals("FWA copy", agency(rows.get("bare")));
    assertEquals(1.0, Copies.AGENCY_SHARE.get(rows.get("bare")));
    assertEquals("null null", agency(rows.get("for itself")), "nobody printed it");
    assertEquals("for itself", Copies.ORIGINAL_ID.get(rows.get("again")));
    assertEquals("null null", agency(rows.get("again")));
    assertEquals(0.0, Copies.AGENCY_SHARE.get(rows.get("again")));
  }

  @Test
  void whomOneOtherOutletCreditsIsNone(SparkSession spark) {
    Map<String, Row> rows =
        byId(new CopiesOfArticles(unlisted().dataset(spark), 2).copies().collectAsList());

    assertEquals("null null", agency(rows.get("wire")));
    assertEquals("null null", agency(rows.get("bare")));
    assertEquals("wire", Copies.ORIGINAL_ID.get(rows.get("bare")));
  }

  private static String agency(Row row) {
    return Copies.AGENCY.get(row) + " " + Copies.RULE.get(row);
  }

  @Test
  void undatedArticlesAreComparedWithOneAnother(SparkSession spark) {
    String text = sentences("undated", 0, 10);
    WireStories undated =
        new WireStories()
            .add("x", "a.example", null, text)
            .add("y", "b.example", null, text)
            .add("dated", "c.example", "2022-09-22", text);
    List<Row> copies =
        new CopiesOfArticles(undated.dataset(spark), 2)
            .copies()
            .where(Copies.ORIGINAL_ID.column().isNotNull())
            .collectAsList();

    assertEquals(1, copies.size());
    assertNull(Copies.DATE.get(copies.get(0)));
  }

  @Test
  void rowsAreTheSameHoweverTheyCome(SparkSession spark) {
    WireStories many = day();
    for (int i = 0; i < 60; i++) {
      many.add("m" + i, i + ".example", "2022-09-2" + i % 6, sentences("m" + i % 7, i % 5, 12));
    }
    List<String> one = rows(new CopiesOfArticles(many.dataset(spark).coalesce(1), 1));
    List<String> other =
        rows(
            new CopiesOfArticles(
                many.dataset(spark).orderBy(Copies.ARTICLE_ID.column().desc()).repartition(7), 5));

    assertTrue(one.size() > 50);
    assertEquals(one, other);
  }

  private static List<String> rows(CopiesOfArticles found) {
    List<String> copies = found.copies().toJSON().collectAsList();
    List<String> edits = found.edits().toJSON().collectAsList();
    return Stream.concat(copies.stream(), edits.stream()).sorted().toList();
  }
}
