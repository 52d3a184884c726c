package org.framewire.sources;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.quotations.Speaker;
import org.framewire.tables.Quotations;
import org.framewire.tables.SourceMix;

/** Adds up {@link Quotations} by outlet, day and speaker. */
public final class CountSources {
  private static final String ALL_OTHERS = "*";

  /**
   * Makes the source mix of the days that the quotations are of.
   *
   * @param quotations all quotations of those days
   */
  public Dataset<Row> apply(Dataset<Row> quotations) {
    Column direct = Quotations.IS_DIRECT.column();
    Column words = Quotations.WORDS.column();
    return SourceMix.TABLE.conform(
        quotations
            .withColumn(SourceMix.SPEAKER.name(), speaker())
            .groupBy(
                SourceMix.DATE.column(),
                SourceMix.OUTLET_ID.column(),
                SourceMix.SPEAKER_KIND.column(),
                SourceMix.SPEAKER.column())
            .agg(
                SourceMix.ARTICLES.from(countDistinct(Quotations.ARTICLE_ID.column())),
                SourceMix.QUOTATIONS.from(count(lit(1))),
                SourceMix.DIRECT_WORDS.from(sum(when(direct, words).otherwise(lit(0)))),
                SourceMix.REPORTED_WORDS.from(sum(when(direct, lit(0)).otherwise(words)))));
  }

  private static Column speaker() {
    Column isPerson =
        Quotations.SPEAKER_KIND
            .column()
            .equalTo(Speaker.Kind.PERSON.name().toLowerCase(Locale.ROOT));
    return coalesce(
        Quotations.SPEAKER_ENTITY.column(),
        when(isPerson, Quotations.SPEAKER_TEXT.column()),
        lit(ALL_OTHERS));
  }
}
