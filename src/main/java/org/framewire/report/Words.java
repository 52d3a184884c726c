package org.framewire.report;

import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.framewire.tables.Col;
import org.framewire.tables.OutletTerms;
import org.framewire.tables.Table;
import org.framewire.tables.TermCounts;

/**
 * The words of the window.
 *
 * @param frequent most frequent words, function words left out
 * @param distinctive by outlet: the words that set it apart, for outlets that have any
 */
record Words(List<Frequent> frequent, List<OutletWords> distinctive) {
  private static final int FREQUENT = 25;
  private static final int DISTINCTIVE = 12;
  private static final String TWO_LETTERS = "\\p{L}.*\\p{L}";
  private static final Col<Integer> RANK = Col.of("rank", IntegerType, "place, from 1");

  /**
   * A word of all outlets together.
   *
   * @param count occurrences
   */
  record Frequent(String term, long count, long articles) {}

  /** What sets one outlet apart; strongest first. */
  record OutletWords(String outlet, List<Distinctive> words) {}

  /**
   * A word that an outlet uses more than the others.
   *
   * @param noiseFloor what |z| reaches between halves of the outlet's own days, or null
   */
  record Distinctive(String term, long articles, double delta, double z, Double noiseFloor) {}

  static Supplier<Words> ask(
      OneQuery query,
      Function<Table, Dataset<Row>> tables,
      Scope scope,
      String language,
      List<String> outlets) {
    Supplier<List<Row>> frequent =
        query.add(frequent(tables.apply(TermCounts.TABLE), scope, language));
    Supplier<List<Row>> strongest =
        query.add(strongest(tables.apply(OutletTerms.TABLE), scope, language, outlets));
    return () ->
        new Words(
            frequent.get().stream().map(Words::frequent).toList(),
            distinctive(strongest.get(), outlets));
  }

  private static Dataset<Row> frequent(Dataset<Row> counts, Scope scope, String language) {
    Object[] functionWords = FunctionWords.of(language).toArray();
    return counts
        .where(
            scope
                .inDays(TermCounts.DATE)
                .and(TermCounts.LANGUAGE.column().equalTo(language))
                .and(TermCounts.TERM.column().rlike(TWO_LETTERS))
                .and(not(TermCounts.TERM.column().isin(functionWords))))
        .groupBy(TermCounts.TERM.column())
        .agg(
            TermCounts.TF.from(sum(TermCounts.TF.column())),
            TermCounts.DF.from(sum(TermCounts.DF.column())))
        .orderBy(
            TermCounts.TF.column().desc(), TermCounts.DF.column().desc(), TermCounts.TERM.column())
        .limit(FREQUENT);
  }

  private static Frequent frequent(Row row) {
    return new Frequent(TermCounts.TERM.get(row), TermCounts.TF.get(row), TermCounts.DF.get(row));
  }

  private static List<OutletWords> distinctive(List<Row> strongest, List<String> outlets) {
    Map<String, List<Distinctive>> byOutlet = new LinkedHashMap<>();
    outlets.forEach(outlet -> byOutlet.put(outlet, new ArrayList<>()));
    for (Row row : strongest.stream().sorted(Comparator.comparing(RANK::get)).toList()) {
      byOutlet
          .get(OutletTerms.OUTLET_ID.get(row))
          .add(
              new Distinctive(
                  OutletTerms.TERM.get(row),
                  OutletTerms.COUNT.get(row),
                  OutletTerms.DELTA.get(row),
                  OutletTerms.Z.get(row),
                  OutletTerms.NOISE_FLOOR.get(row)));
    }
    return byOutlet.entrySet().stream()
        .filter(outlet -> !outlet.getValue().isEmpty())
        .map(outlet -> new OutletWords(outlet.getKey(), outlet.getValue()))
        .toList();
  }

  private static Dataset<Row> strongest(
      Dataset<Row> terms, Scope scope, String language, List<String> outlets) {
    return terms
        .where(
            scope
                .ofWindow(OutletTerms.DATE, OutletTerms.WINDOW)
                .and(OutletTerms.LANGUAGE.column().equalTo(language))
                .and(OutletTerms.Z.column().gt(0))
                .and(OutletTerms.OUTLET_ID.column().isin(outlets.toArray())))
        .withColumn(
            RANK.name(),
            row_number()
                .over(
                    Window.partitionBy(OutletTerms.OUTLET_ID.column())
                        .orderBy(desc(OutletTerms.Z.name()), OutletTerms.TERM.column())))
        .where(RANK.column().leq(DISTINCTIVE));
  }
}
