package org.framewire.copies;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stage: {@link Fingerprints} → the same, with agencies that no list knows. {@code (FWA)} on
 * fwa.example says no more than that the text is the outlet's own. When other outlets print that
 * credit too, the outlet is an agency to them, and its own page is the agency's.
 */
public final class RecogniseAgencies {
  /** So many other outlets must print the credit: one alone may just cite. */
  private static final int OTHER_OUTLETS = 2;

  private static final String CREDITED = "credited_agency";
  private static final String OUTLETS = "outlets";

  public Dataset<Row> apply(Dataset<Row> fingerprints) {
    Dataset<Row> credited =
        fingerprints
            .where(Fingerprints.AGENCY.column().isNotNull())
            .groupBy(Fingerprints.AGENCY.column().as(CREDITED))
            .agg(countDistinct(Fingerprints.OUTLET_ID.column()).as(OUTLETS))
            .where(col(OUTLETS).geq(OTHER_OUTLETS))
            .select(CREDITED);
    Column isItsOwn = Fingerprints.OWN_CREDIT.column().equalTo(col(CREDITED));
    Column rule = when(col(CREDITED).isNotNull(), lit(AgencyEvidence.Rule.OUTLET.code()));
    return Fingerprints.TABLE.conform(
        fingerprints
            .join(broadcast(credited), isItsOwn, "left")
            .withColumn(Fingerprints.RULE.name(), coalesce(Fingerprints.RULE.column(), rule))
            .withColumn(
                Fingerprints.AGENCY.name(), coalesce(Fingerprints.AGENCY.column(), col(CREDITED))));
  }
}
