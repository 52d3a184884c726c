package org.framewire.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BinaryType;

import org.apache.spark.sql.Column;
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

  private static final String WORSE_OUTLET = "worse_outlet_id";
  private static final String BETTER_OWN_CREDIT = "better_own_credit";
  private static final String WORSE_OWN_CREDIT = "worse_own_credit";

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
            Fingerprints.OWN_CREDIT.column().as(BETTER_OWN_CREDIT),
            BETTER_WORDING.from(Fingerprints.WORDING.column()));
    Dataset<Row> worse =
        fingerprints.select(
            SharedWordings.WORSE.from(Fingerprints.NUMBER.column()),
            SharedWordings.WORSE_AGENCY.from(Fingerprints.AGENCY.column()),
            Fingerprints.OUTLET_ID.column().as(WORSE_OUTLET),
            Fingerprints.OWN_CREDIT.column().as(WORSE_OWN_CREDIT),
            WORSE_WORDING.from(Fingerprints.WORDING.column()));
    Column elsewhere = SharedWordings.BETTER_OUTLET.column().notEqual(col(WORSE_OUTLET));
    // What an outlet credits to itself is an agency's text to others alone.
    return pairs
        .join(better, SharedWordings.BETTER.name())
        .join(worse, SharedWordings.WORSE.name())
        .withColumn(
            SharedWordings.BETTER_AGENCY.name(),
            when(
                elsewhere.or(col(BETTER_OWN_CREDIT).isNull()),
                SharedWordings.BETTER_AGENCY.column()))
        .withColumn(
            SharedWordings.WORSE_AGENCY.name(),
            when(
                elsewhere.or(col(WORSE_OWN_CREDIT).isNull()), SharedWordings.WORSE_AGENCY.column()))
        .mapPartitions(new Comparing(), Encoders.row(SharedWordings.TABLE.schema()));
  }
}
