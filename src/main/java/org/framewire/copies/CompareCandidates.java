package org.framewire.copies;

import static org.apache.spark.sql.types.DataTypes.BinaryType;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;

/**
 * Stage: {@link Candidates} with {@link Fingerprints} → {@link SharedWordings}. Every candidate is
 * compared on its whole wording; nothing of how it was found enters the result.
 */
public final class CompareCandidates {
  static final Col<byte[]> BETTER_WORDING =
      Col.of("better_wording", BinaryType, "of the one that precedes");
  static final Col<byte[]> WORSE_WORDING = Col.of("worse_wording", BinaryType, "of the other");

  public Dataset<Row> apply(Dataset<Row> candidates, Dataset<Row> fingerprints) {
    Dataset<Row> pairs =
        candidates
            .where(Candidates.BETTER.column().isNotNull())
            .select(Candidates.BETTER.column(), Candidates.WORSE.column());
    Dataset<Row> better =
        fingerprints.select(
            SharedWordings.BETTER.from(Fingerprints.NUMBER.column()),
            SharedWordings.BETTER_PRECEDENCE.from(Fingerprints.PRECEDENCE.column()),
            SharedWordings.BETTER_ID.from(Fingerprints.ARTICLE_ID.column()),
            SharedWordings.BETTER_OUTLET.from(Fingerprints.OUTLET_ID.column()),
            SharedWordings.BETTER_AGENCY.from(Fingerprints.AGENCY.column()),
            SharedWordings.BETTER_SENTENCES.from(Fingerprints.SENTENCES.column()),
            BETTER_WORDING.from(Fingerprints.WORDING.column()));
    Dataset<Row> worse =
        fingerprints.select(
            SharedWordings.WORSE.from(Fingerprints.NUMBER.column()),
            SharedWordings.WORSE_AGENCY.from(Fingerprints.AGENCY.column()),
            WORSE_WORDING.from(Fingerprints.WORDING.column()));
    return pairs
        .join(better, SharedWordings.BETTER.name())
        .join(worse, SharedWordings.WORSE.name())
        .mapPartitions(new Comparing(), Encoders.row(SharedWordings.TABLE.schema()));
  }
}
