package org.framewire.copies;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The stages one after another, as the pipeline puts them together. */
final class CopiesOfArticles {
  private final Dataset<Row> fingerprints;
  private final Dataset<Row> shared;
  private final Dataset<Row> stars;

  CopiesOfArticles(Dataset<Row> articles, int parts) {
    Dataset<Row> single = new FingerprintArticles().apply(articles);
    fingerprints = new MarkHouseWording().apply(new RecogniseAgencies().apply(single)).cache();
    Dataset<Row> candidates = new FindCandidates(3, parts).apply(fingerprints);
    shared = new CompareCandidates().apply(candidates, fingerprints).cache();
    stars = new CopyStars().apply(shared);
  }

  Dataset<Row> copies() {
    return new ListCopies().apply(fingerprints, shared, stars);
  }

  Dataset<Row> edits() {
    return new ListCopyEdits().apply(fingerprints, shared, stars);
  }
}
