package org.framewire.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.tables.Articles;
import org.framewire.tables.Struct;

/** Articles for tests of copies, made of sentences that are told apart by a number. */
final class WireStories {
  private static final Struct SHAPE =
      Struct.of(
          Articles.ARTICLE_ID,
          Articles.DATE,
          Articles.OUTLET_ID,
          Articles.PUBLISHED_AT,
          Articles.AGENCY,
          Articles.DATELINE_PLACE,
          Articles.TEXT,
          Articles.BODY_START,
          Fingerprints.SETTLED);

  private final List<Row> rows = new ArrayList<>();
  private final List<String> held = new ArrayList<>();

  /** Sentences of one story, from one number to the one before another. */
  static String sentences(String story, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> sentence(story, number))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String story, int number) {
    SplittableRandom random = new SplittableRandom(story.hashCode() * 1000L + number);
    return "The "
        + random
            .ints(12, 0, 100_000)
            .mapToObj(word -> "w" + Integer.toString(word, 36))
            .collect(Collectors.joining(" "))
        + ".";
  }

  WireStories add(String id, String outlet, String date, String text) {
    return add(id, outlet, date, null, null, text, false);
  }

  /** An article; date, time and agency may be null. */
  WireStories add(
      String id,
      String outlet,
      String date,
      String time,
      String agency,
      String text,
      boolean settled) {
    rows.add(
        SHAPE
            .row()
            .set(Articles.ARTICLE_ID, id)
            .set(Articles.DATE, date == null ? null : LocalDate.parse(date))
            .set(Articles.OUTLET_ID, outlet)
            .set(Articles.PUBLISHED_AT, time == null ? null : Instant.parse(time))
            .set(Articles.AGENCY, agency)
            .set(Articles.TEXT, text)
            .set(Articles.BODY_START, 0)
            .set(Fingerprints.SETTLED, settled)
            .build());
    return this;
  }

  /** An article that stored copies of other periods have for their original. */
  WireStories hold(String id) {
    held.add(id);
    return this;
  }

  Dataset<Row> dataset(SparkSession spark) {
    return spark
        .createDataFrame(rows, SHAPE.type())
        .withColumn(Fingerprints.HELD.name(), Articles.ARTICLE_ID.column().isin(held.toArray()));
  }
}
