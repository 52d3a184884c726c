package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.framewire.tables.PairAssociations.ARTICLES;
import static org.framewire.tables.PairAssociations.DATE;
import static org.framewire.tables.PairAssociations.ENTITY_A;
import static org.framewire.tables.PairAssociations.ENTITY_B;
import static org.framewire.tables.PairAssociations.G2;
import static org.framewire.tables.PairAssociations.IS_OWN_LEADER;
import static org.framewire.tables.PairAssociations.JACCARD;
import static org.framewire.tables.PairAssociations.LIFT;
import static org.framewire.tables.PairAssociations.LIFT_HIGH;
import static org.framewire.tables.PairAssociations.LIFT_LOW;
import static org.framewire.tables.PairAssociations.N;
import static org.framewire.tables.PairAssociations.NPMI;
import static org.framewire.tables.PairAssociations.N_A;
import static org.framewire.tables.PairAssociations.N_AB;
import static org.framewire.tables.PairAssociations.N_B;
import static org.framewire.tables.PairAssociations.OUTLET_ID;
import static org.framewire.tables.PairAssociations.PMI;
import static org.framewire.tables.PairAssociations.STORIES;
import static org.framewire.tables.PairAssociations.TABLE;
import static org.framewire.tables.PairAssociations.UNIT;
import static org.framewire.tables.PairAssociations.WINDOW;
import static org.framewire.tables.PairTotals.ORIGINAL_ARTICLES;
import static org.framewire.tables.PairTotals.ORIGINAL_COUNT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.Association;
import org.framewire.statistics.Rounding;
import org.framewire.tables.Col;
import org.framewire.tables.EntityTotals;
import org.framewire.tables.OutletTotals;
import org.framewire.tables.RepeatTotals;
import org.framewire.tables.Struct;
import org.framewire.windows.SummedDays;
import org.framewire.windows.WindowSums;

/**
 * Makes the table {@code pair_associations}: how much more often than by chance two entities stand
 * together, by window, outlet and unit, and over all outlets.
 *
 * <p>Units are original articles, or their sentences, of the one language that mentions are found
 * in. Shuffles carry sums by outlet and pair, and the mentions of articles that share a story;
 * nothing is joined to itself.
 *
 * @param asOf last day of the windows
 * @param language language of the articles that mentions are found in
 * @param minimumArticles original articles that a row needs
 * @param minimumOutlets outlets with the pair that a row over all outlets needs
 */
public record PairAssociations(
    LocalDate asOf, String language, long minimumArticles, long minimumOutlets) {
  /** In place of an outlet: all of them. */
  static final String ALL_OUTLETS = "*";

  private static final String ARTICLE = "article";
  private static final String OUTLETS = "outlets";
  private static final String OF_A = "_a";
  private static final String OF_B = "_b";

  private static final String MEASURED = "measured";
  private static final Struct MEASURES =
      Struct.of(PMI, NPMI, G2, JACCARD, LIFT, LIFT_LOW, LIFT_HIGH);

  /** Sums of one kind of unit, while both kinds stand side by side. */
  private static final Col<Long> SENTENCE_UNITS =
      Col.of("sentence_units", DataTypes.LongType, "sentences of original articles");

  private static final Col<Long> ARTICLE_UNITS =
      Col.of("article_units", DataTypes.LongType, "original articles");

  /** With the thresholds of the table: 5 original articles, 2 outlets. */
  public static PairAssociations of(LocalDate asOf) {
    return new PairAssociations(asOf, "en", 5, 2);
  }

  /**
   * The rows of {@code pair_associations}; other languages are left out here.
   *
   * @param known rows of {@link OutletPairs#known}, of no more articles than this needs
   * @param entities {@code entity_totals} and {@code entity_counts}
   * @param outlets {@code outlet_totals} and {@code outlet_days}
   * @param repeated rows of {@link RepeatedPairs}
   */
  public Dataset<Row> apply(
      Dataset<Row> known, SummedDays entities, SummedDays outlets, Dataset<Row> repeated) {
    Dataset<Row> pairs = withStories(supported(known), repeated);
    Dataset<Row> counted = withUnits(withMargins(pairs, entities), outlets);
    return TABLE.conform(measured(counted).withColumn(DATE.name(), lit(asOf)));
  }

  private Dataset<Row> supported(Dataset<Row> known) {
    Dataset<Row> byOutlet =
        WindowSums.byWindow(
                known,
                List.of(OUTLET_ID, ENTITY_A, ENTITY_B, UNIT, IS_OWN_LEADER),
                List.of(ORIGINAL_COUNT, ORIGINAL_ARTICLES))
            .where(ORIGINAL_ARTICLES.column().gt(0))
            .withColumnRenamed(ORIGINAL_COUNT.name(), N_AB.name())
            .withColumnRenamed(ORIGINAL_ARTICLES.name(), ARTICLES.name());
    Dataset<Row> overall =
        byOutlet
            .groupBy(WINDOW.column(), ENTITY_A.column(), ENTITY_B.column(), UNIT.column())
            .agg(
                sum(N_AB.column()).as(N_AB.name()),
                sum(ARTICLES.column()).as(ARTICLES.name()),
                max(IS_OWN_LEADER.column()).as(IS_OWN_LEADER.name()),
                count(lit(1)).as(OUTLETS))
            .where(col(OUTLETS).geq(minimumOutlets))
            .drop(OUTLETS)
            .withColumn(OUTLET_ID.name(), lit(ALL_OUTLETS));
    return byOutlet.unionByName(overall).where(ARTICLES.column().geq(minimumArticles));
  }

  private static Dataset<Row> withStories(Dataset<Row> pairs, Dataset<Row> repeated) {
    Column again = coalesce(RepeatTotals.REPEATED.column(), lit(0L));
    return pairs
        .join(repeated, names(WINDOW, OUTLET_ID, ENTITY_A, ENTITY_B, UNIT), "left")
        .withColumn(STORIES.name(), ARTICLES.column().minus(again));
  }

  private Dataset<Row> withMargins(Dataset<Row> pairs, SummedDays entities) {
    Dataset<Row> margins =
        unitsBy(
            new WindowSums(asOf)
                .apply(entities, List.of(OUTLET_ID, EntityTotals.ENTITY_ID), List.of()),
            EntityTotals.ORIGINAL_SENTENCES,
            EntityTotals.ORIGINAL_ARTICLES,
            EntityTotals.ENTITY_ID);
    return withMargin(
        withMargin(pairs, margins, ENTITY_A, OF_A, N_A), margins, ENTITY_B, OF_B, N_B);
  }

  private static Dataset<Row> withMargin(
      Dataset<Row> pairs, Dataset<Row> margins, Col<String> entity, String side, Col<Long> into) {
    String sentences = SENTENCE_UNITS.name() + side;
    String articles = ARTICLE_UNITS.name() + side;
    Dataset<Row> ofSide =
        margins
            .withColumnRenamed(EntityTotals.ENTITY_ID.name(), entity.name())
            .withColumnRenamed(SENTENCE_UNITS.name(), sentences)
            .withColumnRenamed(ARTICLE_UNITS.name(), articles);
    // A left join: a pair whose entity was never counted must fail, and not go missing.
    return pairs
        .join(ofSide, names(WINDOW, OUTLET_ID, entity), "left")
        .withColumn(into.name(), coalesce(byUnit(col(articles), col(sentences)), lit(0L)));
  }

  private Dataset<Row> withUnits(Dataset<Row> pairs, SummedDays outlets) {
    Dataset<Row> ofLanguage =
        new WindowSums(asOf)
            .apply(outlets, List.of(OUTLET_ID, OutletTotals.LANGUAGE), List.of())
            .where(OutletTotals.LANGUAGE.column().equalTo(language));
    Dataset<Row> units =
        unitsBy(ofLanguage, OutletTotals.ORIGINAL_SENTENCES, OutletTotals.ORIGINAL_ARTICLES);
    return pairs
        .join(units, names(WINDOW, OUTLET_ID), "left")
        .withColumn(
            N.name(), coalesce(byUnit(ARTICLE_UNITS.column(), SENTENCE_UNITS.column()), lit(0L)));
  }

  /** Sums of both units by window, outlet (and all outlets) and what else is asked for. */
  private static Dataset<Row> unitsBy(
      Dataset<Row> sums, Col<Long> sentences, Col<Long> articles, Col<?>... more) {
    List<Col<?>> key = Stream.concat(Stream.of(OUTLET_ID), Stream.of(more)).toList();
    Dataset<Row> byOutlet =
        WindowSums.byWindow(sums, key, List.of(sentences, articles))
            .withColumnRenamed(sentences.name(), SENTENCE_UNITS.name())
            .withColumnRenamed(articles.name(), ARTICLE_UNITS.name());
    Column[] everywhere =
        Stream.concat(Stream.of(WINDOW), Stream.of(more)).map(Col::column).toArray(Column[]::new);
    Dataset<Row> overall =
        byOutlet
            .groupBy(everywhere)
            .agg(
                sum(SENTENCE_UNITS.column()).as(SENTENCE_UNITS.name()),
                sum(ARTICLE_UNITS.column()).as(ARTICLE_UNITS.name()))
            .withColumn(OUTLET_ID.name(), lit(ALL_OUTLETS));
    return byOutlet.unionByName(overall);
  }

  private static Dataset<Row> measured(Dataset<Row> counted) {
    Column measures =
        udf(new Measures(), MEASURES.type())
            .apply(N_AB.column(), N_A.column(), N_B.column(), N.column(), STORIES.column());
    return counted.withColumn(MEASURED, measures).select(col("*"), col(MEASURED + ".*"));
  }

  private static Column byUnit(Column articles, Column sentences) {
    return when(UNIT.column().equalTo(ARTICLE), articles).otherwise(sentences);
  }

  private static String[] names(Col<?>... columns) {
    return Arrays.stream(columns).map(Col::name).toArray(String[]::new);
  }

  /** Every measure of a pair's table of counts, from one look at it. */
  private static final class Measures implements UDF5<Long, Long, Long, Long, Long, Row> {
    @Override
    public Row call(Long together, Long first, Long second, Long units, Long stories) {
      Association table = new Association(together, first, second, units);
      Association.LiftInterval lift = table.clusteredLiftInterval(stories);
      return MEASURES
          .row()
          .set(PMI, Rounding.published(table.pmi().orElseThrow()))
          .set(NPMI, Rounding.published(table.npmi().orElseThrow()))
          .set(G2, Rounding.published(table.signedG2()))
          .set(JACCARD, Rounding.published(table.jaccard()))
          .set(LIFT, Rounding.published(table.lift()))
          .set(LIFT_LOW, Rounding.published(lift.low()))
          .set(LIFT_HIGH, Rounding.published(lift.high()))
          .build();
    }
  }
}
