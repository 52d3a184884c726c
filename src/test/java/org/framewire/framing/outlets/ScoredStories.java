package org.framewire.framing.outlets;

import static org.framewire.tables.TableRows.dataset;
import static org.framewire.tables.TableRows.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Lenses;
import org.framewire.tables.StoryArticles;

/** Scores of articles and the stories that they tell, and what the stages make of them. */
final class ScoredStories {
  static final LocalDate AS_OF = LocalDate.of(2022, 9, 22);
  static final OutletFraming STAGE = OutletFraming.of(AS_OF, 7);

  private ScoredStories() {}

  static Row story(String story, String article, String outlet) {
    return row(story, article, AS_OF, outlet, false, AS_OF);
  }

  static Dataset<Row> apply(OutletFraming stage, Dataset<Row> scores, List<Row> stories) {
    return apply(stage, scores, stories, lenses());
  }

  static Dataset<Row> apply(
      OutletFraming stage, Dataset<Row> scores, List<Row> stories, Dataset<Row> lenses) {
    Dataset<Row> compared =
        new CompareStories(AS_OF).apply(scores, dataset(StoryArticles.TABLE, stories));
    return stage.apply(compared, lenses);
  }

  /** Two versions of a lens, whose measures stand in the other order than by name. */
  static Dataset<Row> lenses() {
    return dataset(
        Lenses.TABLE,
        row(null, "frames", "1", "economy", 1, "", "", 0.0, 1.0, ""),
        row(null, "frames", "1", "conflict", 0, "", "", 0.0, 1.0, ""),
        row(null, "frames", "2", "conflict", 0, "", "", 0.0, 1.0, ""),
        row(null, "frames", "2", "economy", 1, "", "", 0.0, 1.0, ""));
  }

  static void addScores(List<Row> scores, String outlet, int articles, double mean) {
    Random random = new Random(outlet.hashCode());
    for (int article = 0; article < articles; article++) {
      scores.add(
          score(
              AS_OF,
              outlet,
              outlet + "/" + article,
              mean + 0.1 * random.nextGaussian(),
              random.nextDouble()));
    }
  }

  static Row score(LocalDate date, String outlet, String article, double conflict, double economy) {
    return row(
        date,
        outlet,
        article,
        "frames",
        "1",
        "*",
        "own",
        new double[] {1, 1},
        new double[] {conflict, economy},
        new double[] {conflict * conflict, economy * economy});
  }

  static Row score(
      LocalDate date,
      String outlet,
      String article,
      String version,
      String target,
      String voice,
      double conflict) {
    return row(
        date,
        outlet,
        article,
        "frames",
        version,
        target,
        voice,
        new double[] {1, 1},
        new double[] {conflict, 0.5},
        new double[] {conflict * conflict, 0.25});
  }
}
