package org.framewire.copies;

import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.tables.Articles;

/** Stage: articles → {@link Fingerprints}. Reads each text once; nothing is shuffled. */
public final class FingerprintArticles {

  /**
   * Takes rows of {@link Articles} with {@link Fingerprints#SETTLED} and {@link Fingerprints#HELD}.
   */
  public Dataset<Row> apply(Dataset<Row> articles) {
    return articles
        .select(
            Fingerprints.NUMBER.from(xxhash64(Articles.ARTICLE_ID.column())),
            Articles.ARTICLE_ID.column(),
            Articles.DATE.column(),
            Articles.OUTLET_ID.column(),
            Articles.PUBLISHED_AT.column(),
            Articles.AGENCY.column(),
            Articles.DATELINE_PLACE.column(),
            Articles.TEXT.column(),
            Articles.BODY_START.column(),
            Fingerprints.SETTLED.column(),
            Fingerprints.HELD.column())
        .mapPartitions(new Fingerprinting(), Encoders.row(Fingerprints.TABLE.schema()));
  }
}
