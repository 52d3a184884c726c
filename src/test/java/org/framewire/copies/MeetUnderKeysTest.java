package org.framewire.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.Precedence;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Struct;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class MeetUnderKeysTest {
  private static final Struct SHAPE =
      Struct.of(
          Fingerprints.NUMBER, Fingerprints.PRECEDENCE, Fingerprints.DAY, Fingerprints.WORDING);

  /** Twelve reports that have ever more sentences of one story, two of them on a far day. */
  private static List<Row> fingerprints() {
    List<Row> rows = new ArrayList<>();
    ScannedText scanned = new ScannedText();
    for (int number = 0; number < 12; number++) {
      scanned.scan(
          WireStories.sentences("story", 0, 4 + number)
              + " "
              + WireStories.sentences("own" + number, 0, 8));
      int day = number < 10 ? 100 + number % 2 : 200;
      rows.add(
          SHAPE
              .row()
              .set(Fingerprints.NUMBER, (long) number)
              .set(Fingerprints.PRECEDENCE, Precedence.of(false, Precedence.endOf(day)))
              .set(Fingerprints.DAY, day)
              .set(Fingerprints.WORDING, Wording.of(scanned, 0).bytes())
              .build());
    }
    return rows;
  }

  private static List<Row> met(int pairsHeld) {
    List<Row> rows = new ArrayList<>();
    Iterator<Row> packed = new PackedKeys(1).call(fingerprints().iterator());
    new MeetUnderKeys(3, pairsHeld).call(packed).forEachRemaining(rows::add);
    return rows;
  }

  private static Map<String, Long> weights(List<Row> rows) {
    Map<String, Long> weights = new TreeMap<>();
    rows.forEach(
        row ->
            weights.merge(
                Candidates.BETTER.get(row) + "-" + Candidates.WORSE.get(row),
                Candidates.WEIGHT.get(row),
                Long::sum));
    return weights;
  }

  @Test
  void pairsAddUpToTheSameHoweverFewAreHeld() {
    List<Row> atOnce = met(1_000_000);
    List<Row> inParts = met(3);
    assertEquals(weights(atOnce), weights(inParts));
    assertEquals(weights(atOnce).size(), atOnce.size());
    assertTrue(inParts.size() > atOnce.size());
  }

  @Test
  void onlyArticlesOfNearDaysMeet() {
    Map<String, Long> weights = weights(met(1_000_000));
    assertTrue(weights.containsKey("10-11"), weights::toString);
    assertTrue(weights.size() > 20, weights::toString);
    for (int near = 0; near < 10; near++) {
      assertTrue(!weights.containsKey(near + "-10") && !weights.containsKey(near + "-11"));
    }
  }
}
