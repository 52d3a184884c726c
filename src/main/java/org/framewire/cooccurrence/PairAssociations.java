package org.framewire.cooccurrence;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
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

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.statistics.Association;
import org.framewire.statistics.Rounding;
import org.framewire.tables.Col;
import org.framewire.tables.EntityCounts;
import org.framewire.tables.OutletDays;
import org.framewire.tables.PairCounts;

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
   * The rows of {@code pair_associations}, from those of {@code pair_counts}, {@code
   * entity_counts}, {@code outlet_days}, {@code story_articles} and {@code mentions} up to the
   * as-of date; later days and other languages are left out here.
   */
  public Dataset<Row> apply(
      Dataset<Row> pairCounts,
      Dataset<Row> entityCounts,
      Dataset<Row> outletDays,
      Dataset<Row> storyArticles,
      Dataset<Row> mentions) {
    Dataset<Row> repeated = new RepeatedPairs(asOf).apply(storyArticles, mentions);
    Dataset<Row> pairs = withStories(supported(pairCounts), repeated);
    Dataset<Row> counted = withUnits(withMargins(pairs, entityCounts), outletDays);
    return TABLE.conform(measured(counted).withColumn(DATE.name(), lit(asOf)));
  }

  private Dataset<Row> supported(Dataset<Row> pairCounts) {
    Dataset<Row> byOutlet =
        PairWindows.unfold(pairCounts, PairCounts.DATE, asOf)
            .groupBy(
                WINDOW.column(),
                PairCounts.OUTLET_ID.column(),
                PairCounts.ENTITY_A.column(),
                PairCounts.ENTITY_B.column(),
                PairCounts.UNIT.column())
            .agg(
                sum(PairCounts.ORIGINAL_COUNT.column()).as(N_AB.name()),
                sum(PairCounts.ORIGINAL_ARTICLES.column()).as(ARTICLES.name()),
                max(PairCounts.IS_OWN_LEADER.column()).as(IS_OWN_LEADER.name()));
    Dataset<Row> overall =
        byOutlet
            .groupBy(WINDOW.column(), ENTITY_A.column(), ENTITY_B.column(), UNIT.column())
            .agg(
                sum(N_AB.column()).as(N_AB.name()),
                sum(ARTICLES.column()).as(ARTICLES.name()),
                max(IS_OWN_LEADER.column()).as(IS_OWN_LEADER.name()),
                count_if(ARTICLES.column().gt(0)).as(OUTLETS))
            .where(col(OUTLETS).geq(minimumOutlets))
            .drop(OUTLETS)
            .withColumn(OUTLET_ID.name(), lit(ALL_OUTLETS));
    return byOutlet.unionByName(overall).where(ARTICLES.column().geq(minimumArticles));
  }

  private static Dataset<Row> withStories(Dataset<Row> pairs, Dataset<Row> repeated) {
    Column again = coalesce(RepeatedPairs.REPEATED.column(), lit(0L));
    return pairs
        .join(repeated, names(WINDOW, OUTLET_ID, ENTITY_A, ENTITY_B, UNIT), "left")
        .withColumn(STORIES.name(), ARTICLES.column().minus(again));
  }

  private Dataset<Row> withMargins(Dataset<Row> pairs, Dataset<Row> entityCounts) {
    Dataset<Row> margins =
        unitsBy(
            entityCounts,
            EntityCounts.DATE,
            EntityCounts.ORIGINAL_SENTENCES,
            EntityCounts.ORIGINAL_ARTICLES,
            EntityCounts.ENTITY_ID.column());
    return withMargin(
        withMargin(pairs, margins, ENTITY_A, OF_A, N_A), margins, ENTITY_B, OF_B, N_B);
  }

  private static Dataset<Row> withMargin(
      Dataset<Row> pairs, Dataset<Row> margins, Col<String> entity, String side, Col<Long> into) {
    String sentences = SENTENCE_UNITS.name() + side;
    String articles = ARTICLE_UNITS.name() + side;
    Dataset<Row> ofSide =
        margins
            .withColumnRenamed(EntityCounts.ENTITY_ID.name(), entity.name())
            .withColumnRenamed(SENTENCE_UNITS.name(), sentences)
            .withColumnRenamed(ARTICLE_UNITS.name(), articles);
    // A left join: a pair whose entity was never counted must fail, and not go missing.
    return pairs
        .join(ofSide, names(WINDOW, OUTLET_ID, entity), "left")
        .withColumn(into.name(), coalesce(byUnit(col(articles), col(sentences)), lit(0L)));
  }

  private Dataset<Row> withUnits(Dataset<Row> pairs, Dataset<Row> outletDays) {
    Dataset<Row> units =
        unitsBy(
            outletDays.where(OutletDays.LANGUAGE.column().equalTo(language)),
            OutletDays.DATE,
            OutletDays.ORIGINAL_SENTENCES,
            OutletDays.ORIGINAL_ARTICLES);
    return pairs
        .join(units, names(WINDOW, OUTLET_ID), "left")
        .withColumn(
            N.name(), coalesce(byUnit(ARTICLE_UNITS.column(), SENTENCE_UNITS.column()), lit(0L)));
  }

  /** Sums of both units by window, outlet (and all outlets) and what else is asked for. */
  private Dataset<Row> unitsBy(
      Dataset<Row> daily,
      Col<LocalDate> date,
      Col<Long> sentences,
      Col<Long> articles,
      Column... more) {
    Dataset<Row> windows = PairWindows.unfold(daily, date, asOf);
    Dataset<Row> byOutlet =
        windows
            .groupBy(and(more, WINDOW.column(), OUTLET_ID.column()))
            .agg(
                sum(sentences.column()).as(SENTENCE_UNITS.name()),
                sum(articles.column()).as(ARTICLE_UNITS.name()));
    Dataset<Row> overall =
        byOutlet
            .groupBy(and(more, WINDOW.column()))
            .agg(
                sum(SENTENCE_UNITS.column()).as(SENTENCE_UNITS.name()),
                sum(ARTICLE_UNITS.column()).as(ARTICLE_UNITS.name()))
            .withColumn(OUTLET_ID.name(), lit(ALL_OUTLETS));
    return byOutlet.unionByName(overall);
  }

  private static Dataset<Row> measured(Dataset<Row> counted) {
    return counted
        .withColumn(PMI.name(), measure((table, stories) -> table.pmi().orElseThrow()))
        .withColumn(NPMI.name(), measure((table, stories) -> table.npmi().orElseThrow()))
        .withColumn(G2.name(), measure((table, stories) -> table.signedG2()))
        .withColumn(JACCARD.name(), measure((table, stories) -> table.jaccard()))
        .withColumn(LIFT.name(), measure((table, stories) -> table.lift()))
        .withColumn(
            LIFT_LOW.name(),
            measure((table, stories) -> table.clusteredLiftInterval(stories).low()))
        .withColumn(
            LIFT_HIGH.name(),
            measure((table, stories) -> table.clusteredLiftInterval(stories).high()));
  }

  private static Column measure(Measure measure) {
    return udf(new Measured(measure), DataTypes.DoubleType)
        .apply(N_AB.column(), N_A.column(), N_B.column(), N.column(), STORIES.column());
  }

  private static Column byUnit(Column articles, Column sentences) {
    return when(UNIT.column().equalTo(ARTICLE), articles).otherwise(sentences);
  }

  private static Column[] and(Column[] some, Column... others) {
    return Stream.concat(Arrays.stream(others), Arrays.stream(some)).toArray(Column[]::new);
  }

  private static String[] names(Col<?>... columns) {
    return Arrays.stream(columns).map(Col::name).toArray(String[]::new);
  }

  /** One measure of a pair's table of counts; {@code stories} are those behind the pair. */
  private interface Measure extends Serializable {
    double of(Association table, long stories);
  }

  /** Applies a measure to the counts of a row. */
  private static final class Measured implements UDF5<Long, Long, Long, Long, Long, Double> {
    private final Measure measure;

    Measured(Measure measure) {
      this.measure = measure;
    }

    @Override
    public Double call(Long together, Long first, Long second, Long units, Long stories) {
      return Rounding.published(
          measure.of(new Association(together, first, second, units), stories));
    }
  }
}
