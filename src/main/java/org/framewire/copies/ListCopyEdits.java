package org.framewire.copies;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.CopyEdits;

/** Makes the table {@code copy_edits}: for each copy what was dropped, kept and added. */
public final class ListCopyEdits {
  private static final int DECIMALS = 6;

  /** The rows of the copies of all rounds of {@link CopyStars}. */
  public Dataset<Row> apply(
      Dataset<Row> fingerprints, Dataset<Row> sharedWordings, Dataset<Row> copies) {
    Dataset<Row> articles =
        fingerprints.select(
            SharedWordings.WORSE.from(Fingerprints.NUMBER.column()),
            Fingerprints.ARTICLE_ID.column(),
            Fingerprints.DATE.column(),
            Fingerprints.OUTLET_ID.column(),
            Fingerprints.SENTENCES.column());
    Dataset<Row> pairs =
        copies
            .join(
                sharedWordings,
                new String[] {SharedWordings.BETTER.name(), SharedWordings.WORSE.name()})
            .join(articles, SharedWordings.WORSE.name());
    return CopyEdits.TABLE.conform(
        pairs.select(
            CopyEdits.ARTICLE_ID.column(),
            CopyEdits.DATE.column(),
            CopyEdits.OUTLET_ID.column(),
            CopyEdits.ORIGINAL_ID.from(SharedWordings.BETTER_ID.column()),
            CopyEdits.ORIGINAL_OUTLET_ID.from(SharedWordings.BETTER_OUTLET.column()),
            CopyEdits.AGENCY.from(SharedWordings.BETTER_AGENCY.column()),
            CopyEdits.ORIGINAL_SENTENCES.from(SharedWordings.BETTER_SENTENCES.column()),
            CopyEdits.KEPT.from(size(SharedWordings.FROM_BETTER.column())),
            CopyEdits.DROPPED.from(size(SharedWordings.ONLY_BETTER.column())),
            CopyEdits.SENTENCES.column(),
            CopyEdits.ADDED.from(size(SharedWordings.ONLY_WORSE.column())),
            CopyEdits.DROPPED_SHARE.from(
                share(
                    size(SharedWordings.ONLY_BETTER.column()),
                    SharedWordings.BETTER_SENTENCES.column())),
            CopyEdits.ADDED_SHARE.from(
                share(size(SharedWordings.ONLY_WORSE.column()), Fingerprints.SENTENCES.column())),
            CopyEdits.KEPT_SENTENCES.from(SharedWordings.FROM_BETTER.column()),
            CopyEdits.DROPPED_SENTENCES.from(SharedWordings.ONLY_BETTER.column()),
            CopyEdits.ADDED_SENTENCES.from(SharedWordings.ONLY_WORSE.column())));
  }

  private static Column share(Column part, Column all) {
    return when(all.equalTo(0), lit(0.0)).otherwise(round(part.divide(all), DECIMALS));
  }
}
