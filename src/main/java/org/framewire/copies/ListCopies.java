package org.framewire.copies;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.Col;
import org.framewire.tables.Copies;
import scala.collection.Seq;

/**
 * Makes the table {@code copies}. A sentence is the agency's when it stands in a text that names
 * the agency, or when the article itself names it and is nobody's copy; it is shared when it stands
 * in another article besides; else it is the outlet's own. Sentences are compared between articles
 * that are candidates, so one sentence alone, in two articles that share nothing else, is not seen.
 */
public final class ListCopies {
  private static final int DECIMALS = 6;
  private static final Col<Seq<Integer>> SHARED = numbers("shared_sentences");
  private static final Col<Seq<Integer>> OF_AGENCY = numbers("agency_sentences");
  private static final String OTHERS_AGENCY = "others_agency";
  private static final String TAKEN = "taken";
  private static final String COPIED_ELSEWHERE = "copied_elsewhere";

  private static Col<Seq<Integer>> numbers(String name) {
    return Col.<Seq<Integer>>of(name, createArrayType(IntegerType), "by number").orNull();
  }

  /**
   * The rows of {@code copies} of the touched periods.
   *
   * @param copies of all rounds of {@link CopyStars}
   */
  public Dataset<Row> apply(
      Dataset<Row> fingerprints, Dataset<Row> sharedWordings, Dataset<Row> copies) {
    Dataset<Row> stars =
        copies
            .join(
                sharedWordings,
                new String[] {SharedWordings.BETTER.name(), SharedWordings.WORSE.name()})
            .select(
                Fingerprints.NUMBER.from(SharedWordings.WORSE.column()),
                Copies.ORIGINAL_ID.from(SharedWordings.BETTER_ID.column()),
                SharedWordings.BETTER_AGENCY.column(),
                SharedWordings.KIND.column(),
                SharedWordings.JACCARD.column(),
                SharedWordings.CONTAINMENT.column());
    Dataset<Row> articles =
        fingerprints
            .where(Fingerprints.SETTLED.column().equalTo(false))
            .drop(Fingerprints.WORDING.name())
            .join(stars, joinKey(), "left")
            .join(sentences(sharedWordings), joinKey(), "left")
            .join(copiedElsewhere(fingerprints, sharedWordings, copies), joinKey(), "left");
    articles = withoutOwnCredits(articles);
    Column named = Fingerprints.AGENCY.column().isNotNull();
    Column isListed =
        Copies.ORIGINAL_ID
            .column()
            .isNotNull()
            .or(named)
            .or(coalesce(size(SHARED.column()), lit(0)).gt(0));
    return Copies.TABLE.conform(withShares(articles.where(isListed)));
  }

  /** The originals that another outlet has copied. */
  private static Dataset<Row> copiedElsewhere(
      Dataset<Row> fingerprints, Dataset<Row> sharedWordings, Dataset<Row> copies) {
    Dataset<Row> copying =
        fingerprints.select(
            SharedWordings.WORSE.from(Fingerprints.NUMBER.column()),
            Fingerprints.OUTLET_ID.column());
    return copies
        .join(
            sharedWordings,
            new String[] {SharedWordings.BETTER.name(), SharedWordings.WORSE.name()})
        .join(copying, SharedWordings.WORSE.name())
        .where(Fingerprints.OUTLET_ID.column().notEqual(SharedWordings.BETTER_OUTLET.column()))
        .select(Fingerprints.NUMBER.from(SharedWordings.BETTER.column()))
        .distinct()
        .withColumn(COPIED_ELSEWHERE, lit(true));
  }

  /**
   * What an outlet credits to itself is an agency's text where another outlet has it: a broadcaster
   * whose texts some stations print is an agency to these, and not in all that it writes.
   */
  private static Dataset<Row> withoutOwnCredits(Dataset<Row> articles) {
    Column isAgencys =
        Fingerprints.OWN_CREDIT.column().isNull().or(col(COPIED_ELSEWHERE).isNotNull());
    return articles
        .withColumn(Fingerprints.AGENCY.name(), when(isAgencys, Fingerprints.AGENCY.column()))
        .withColumn(Fingerprints.RULE.name(), when(isAgencys, Fingerprints.RULE.column()));
  }

  private static String[] joinKey() {
    return new String[] {Fingerprints.NUMBER.name()};
  }

  /** For each article the numbers of its sentences that others have, and of those the agencies'. */
  private static Dataset<Row> sentences(Dataset<Row> sharedWordings) {
    Dataset<Row> ofWorse =
        sharedWordings.select(
            Fingerprints.NUMBER.from(SharedWordings.WORSE.column()),
            SharedWordings.BETTER_AGENCY.column().as(OTHERS_AGENCY),
            SharedWordings.INTO_WORSE.column().as(TAKEN));
    Dataset<Row> ofBetter =
        sharedWordings.select(
            Fingerprints.NUMBER.from(SharedWordings.BETTER.column()),
            SharedWordings.WORSE_AGENCY.column().as(OTHERS_AGENCY),
            SharedWordings.FROM_BETTER.column().as(TAKEN));
    Column ofAgency = when(col(OTHERS_AGENCY).isNotNull(), col(TAKEN));
    return ofWorse
        .unionByName(ofBetter)
        .groupBy(Fingerprints.NUMBER.column())
        .agg(
            array_distinct(flatten(collect_list(col(TAKEN)))).as(SHARED.name()),
            array_distinct(flatten(collect_list(ofAgency))).as(OF_AGENCY.name()));
  }

  private static Dataset<Row> withShares(Dataset<Row> articles) {
    Column isCopy = Copies.ORIGINAL_ID.column().isNotNull();
    Column named = Fingerprints.AGENCY.column().isNotNull();
    Column all = Fingerprints.SENTENCES.column();
    Column ofAgency =
        when(named.and(isCopy.equalTo(false)), all)
            .otherwise(coalesce(size(OF_AGENCY.column()), lit(0)));
    Column shared =
        when(named.and(isCopy.equalTo(false)), lit(0))
            .otherwise(coalesce(size(array_except(SHARED.column(), OF_AGENCY.column())), lit(0)));
    Column byCopy = named.equalTo(false).and(SharedWordings.BETTER_AGENCY.column().isNotNull());
    Column rule =
        when(byCopy, lit(AgencyEvidence.Rule.COPY.code())).otherwise(Fingerprints.RULE.column());
    // The shares come first: they ask for the agency that the article itself names.
    return articles
        .withColumn(Copies.AGENCY_SHARE.name(), share(ofAgency, all))
        .withColumn(Copies.SHARED_SHARE.name(), share(shared, all))
        .withColumn(Copies.OWN_SHARE.name(), share(all.minus(ofAgency).minus(shared), all))
        .withColumn(Copies.RULE.name(), rule)
        .withColumn(
            Copies.AGENCY.name(),
            coalesce(Fingerprints.AGENCY.column(), SharedWordings.BETTER_AGENCY.column()))
        .withColumn(Copies.JACCARD.name(), round(SharedWordings.JACCARD.column(), DECIMALS))
        .withColumn(
            Copies.CONTAINMENT.name(), round(SharedWordings.CONTAINMENT.column(), DECIMALS));
  }

  private static Column share(Column part, Column all) {
    return when(all.equalTo(0), lit(0.0)).otherwise(round(part.divide(all), DECIMALS));
  }
}
