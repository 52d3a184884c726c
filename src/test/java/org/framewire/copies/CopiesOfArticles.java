package org.framewire.copies;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The stages one after another, as the pipeline puts them together. */
final class CopiesOfArticles {
  private final Dataset<Row> fingerprints;
  private final Dataset<Row> shared;
  private final Dataset<Row> copies;
  private final int rounds;

  CopiesOfArticles(SparkSession spark, Dataset<Row> articles, int parts) {
    Dataset<Row> single = new FingerprintArticles().apply(articles);
    fingerprints = new MarkHouseWording().apply(new RecogniseAgencies().apply(single)).cache();
    Dataset<Row> candidates = new FindCandidates(3, parts).apply(fingerprints);
    shared = new CompareCandidates().apply(candidates, fingerprints).cache();
    Dataset<Row> undecided = CopyStars.undecided(shared).cache();
    Dataset<Row> found = spark.createDataFrame(List.of(), CopyStars.COPIES.schema());
    int round = 0;
    while (!undecided.isEmpty()) {
      Dataset<Row> settled = CopyStars.copies(undecided).cache();
      found = found.union(settled);
      undecided = CopyStars.left(undecided, settled).cache();
      round++;
    }
    copies = found;
    rounds = round;
  }

  Dataset<Row> copies() {
    return new ListCopies().apply(fingerprints, shared, copies);
  }

  Dataset<Row> edits() {
    return new ListCopyEdits().apply(fingerprints, shared, copies);
  }

  int rounds() {
    return rounds;
  }
}
