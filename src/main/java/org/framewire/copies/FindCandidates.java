package org.framewire.copies;

import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.Bucket;

/**
 * Stage: {@link Fingerprints} → {@link Candidates}. Every article is sent to where others with the
 * same keys are; pairs that meet under enough of them are candidates.
 *
 * @param days how far apart the days of a copy and its original may be
 * @param parts into how many parts the keys are cut, a task each
 */
public record FindCandidates(int days, int parts) {
  /** About so many articles' keys are a part: some fifty megabytes. */
  private static final int ARTICLES_A_PART = 20_000;

  public FindCandidates {
    if (days < 0 || parts < 1) {
      throw new IllegalArgumentException("days " + days + ", parts " + parts);
    }
  }

  /** With parts that fit so many articles, and a task a core at least. */
  public static FindCandidates within(int days, long articles, int cores) {
    return new FindCandidates(
        days, Math.toIntExact(Math.max(cores, articles / ARTICLES_A_PART + 1)));
  }

  public Dataset<Row> apply(Dataset<Row> fingerprints) {
    Column enough = Candidates.WEIGHT.column().geq(Bucket.ENOUGH);
    return Candidates.TABLE.conform(
        fingerprints
            .select(
                Fingerprints.NUMBER.column(),
                Fingerprints.PRECEDENCE.column(),
                Fingerprints.DAY.column(),
                Fingerprints.WORDING.column())
            .mapPartitions(new PackedKeys(parts), Encoders.row(PackedKeys.SHAPE.type()))
            .repartition(parts, PackedKeys.PART.column())
            .mapPartitions(new MeetUnderKeys(days), Encoders.row(Candidates.TABLE.schema()))
            .groupBy(Candidates.BETTER.column(), Candidates.WORSE.column())
            .agg(
                sum(Candidates.WEIGHT.column()).as(Candidates.WEIGHT.name()),
                sum(Candidates.PASSED_OVER.column()).as(Candidates.PASSED_OVER.name()))
            .where(enough));
  }
}
