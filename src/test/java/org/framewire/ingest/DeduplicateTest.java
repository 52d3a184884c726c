package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class DeduplicateTest {
  private static final String OUTLET = "post.example";

  private SparkSession spark;
  private StructType schema;
  private final List<Row> keys = new ArrayList<>();

  @BeforeEach
  void begin(SparkSession session) {
    spark = session;
    schema =
        Deduplicate.storedKeys(spark.createDataFrame(List.<Row>of(), Articles.TABLE.schema()))
            .schema();
  }

  /** Adds a key; records are numbered from 1 in the order of the calls. */
  private void key(boolean stored, String id, String hash, String date, String time) {
    keys.add(
        RowFactory.create(
            id,
            OUTLET,
            hash,
            date == null ? null : LocalDate.parse(date),
            time == null ? null : Instant.parse(time),
            "f",
            keys.size() + 1L,
            stored));
  }

  /** Record → reason and kept article of each loser. */
  private Map<Long, String> decisions() {
    return decisions(KeptVersion.LAST);
  }

  private Map<Long, String> decisions(KeptVersion keptVersion) {
    Dataset<Row> rows = spark.createDataFrame(keys, schema).repartition(3);
    Map<Long, String> decisions = new TreeMap<>();
    for (Row row : new Deduplicate(keptVersion).apply(rows).collectAsList()) {
      decisions.put(
          Duplicates.SOURCE_RECORD.get(row),
          (Duplicates.STORED.get(row) ? "stored " : "")
              + Duplicates.REASON.get(row)
              + " "
              + Duplicates.KEPT_ARTICLE_ID.get(row));
    }
    return decisions;
  }

  @Test
  void theLastVersionAtAnAddressIsKept() {
    key(false, "a", "h1", "2022-09-20", "2022-09-20T08:00:00Z");
    key(false, "a", "h2", "2022-09-20", "2022-09-20T09:00:00Z");
    key(false, "a", "h3", "2022-09-21", null);
    assertEquals(Map.of(1L, "older_version a", 3L, "older_version a"), decisions());
  }

  @Test
  void theFirstVersionIsKeptWhereTheSettingsSaySo() {
    key(false, "a", "h1", "2022-09-20", null);
    key(false, "a", "h2", "2022-09-20", "2022-09-20T09:00:00Z");
    key(false, "a", "h3", "2022-09-20", "2022-09-20T08:00:00Z");
    key(false, "a", "h3", "2022-09-21", "2022-09-21T08:00:00Z");
    key(true, "b", "h5", "2022-09-21", null);
    key(false, "b", "h6", "2022-09-22", null);
    assertEquals(
        Map.of(
            1L, "later_version a", 2L, "later_version a", 4L, "same_url a", 6L, "later_version b"),
        decisions(KeptVersion.FIRST));
  }

  @Test
  void equalVersionsAreOneArticleWhicheverIsKept() {
    key(false, "a", "h", "2022-09-20", null);
    key(true, "a", "h", "2022-09-20", null);
    key(false, "a", "h", "2022-09-20", null);
    Map<Long, String> decisions = Map.of(1L, "same_url a", 3L, "same_url a");
    assertEquals(decisions, decisions(KeptVersion.FIRST));
    assertEquals(decisions, decisions(KeptVersion.LAST));
  }

  @Test
  void aStoredArticleMakesWayForANewerVersionAndStaysBesideAnEqualOne() {
    key(true, "a", "h1", "2022-09-20", null);
    key(false, "a", "h1", "2022-09-25", "2022-09-25T00:00:01Z");
    key(true, "b", "h2", "2022-09-20", null);
    key(false, "b", "h3", "2022-09-21", null);
    key(true, "c", "h4", "2022-09-20", null);
    key(false, "c", "h4", "2022-09-20", null);
    assertEquals(
        Map.of(1L, "stored same_url a", 3L, "stored older_version b", 6L, "same_url c"),
        decisions());
  }

  @Test
  void theRecordThatIsStoredIsThatArticleReadAgain() {
    key(true, "a", "h1", "2022-09-20", null);
    keys.add(stored(false, keys.get(0)));
    assertEquals(Map.of(1L, "already_stored a"), decisions());
  }

  private static Row stored(boolean stored, Row key) {
    Object[] values = new Object[key.length()];
    for (int i = 0; i < values.length - 1; i++) {
      values[i] = key.get(i);
    }
    values[values.length - 1] = stored;
    return RowFactory.create(values);
  }

  @Test
  void ofOneWordingTheFirstIsKeptAndUndatedComesLast() {
    key(false, "c", "h", null, null);
    key(false, "b", "h", "2022-09-21", null);
    key(true, "a", "h", "2022-09-22", null);
    key(false, "d", "h", "2022-09-21", "2022-09-21T08:00:00Z");
    assertEquals(
        Map.of(1L, "same_text d", 2L, "same_text d", 3L, "stored same_text d"), decisions());
  }

  @Test
  void aLoserPointsToTheArticleThatStaysInTheEnd() {
    key(false, "a", "h1", "2022-09-20", null);
    key(false, "a", "h", "2022-09-22", null);
    key(false, "b", "h", "2022-09-21", null);
    assertEquals(Map.of(1L, "older_version b", 2L, "same_text b"), decisions());
  }

  @Test
  void withoutAnAddressItIsTheTextThatIsShared() {
    String id = new ArticleId().of(OUTLET, "h");
    key(false, id, "h", "2022-09-20", null);
    key(false, id, "h", "2022-09-20", null);
    assertEquals(Map.of(1L, "same_text " + id), decisions());
  }

  @Test
  void otherArticlesStay() {
    key(false, "a", "h1", "2022-09-20", null);
    key(false, "b", "h2", "2022-09-20", null);
    key(true, "c", "h3", null, null);
    assertEquals(Map.of(), decisions());
  }
}
