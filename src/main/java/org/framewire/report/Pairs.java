package org.framewire.report;

import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.framewire.tables.Col;
import org.framewire.tables.PairAssociations;
import org.framewire.tables.Table;

/**
 * The countries and leaders that stand in one sentence more often than by chance, over all outlets.
 *
 * @param nodes every entity of a pair, most mentioned first
 * @param pairs strongest first
 */
record Pairs(List<Node> nodes, List<Pair> pairs) {
  private static final int OF_EACH_KIND = 15;
  private static final String ALL_OUTLETS = "*";
  private static final String SENTENCE = "sentence";
  private static final String LEADER_MARK = "/";
  private static final Col<String> KIND = Col.of("kind", StringType, "which kinds of entity");
  private static final Col<Integer> RANK = Col.of("rank", IntegerType, "place, from 1");

  private static final Comparator<Row> STRONGEST_FIRST =
      Comparator.<Row, Double>comparing(PairAssociations.G2::get)
          .reversed()
          .thenComparing(PairAssociations.ENTITY_A::get)
          .thenComparing(PairAssociations.ENTITY_B::get);

  /** A country with a leader of another. */
  static final String COUNTRY_LEADER = "country-leader";

  /** Two countries. */
  static final String COUNTRIES = "countries";

  /** Two leaders. */
  static final String LEADERS = "leaders";

  /** A leader with his or her own country. */
  static final String OWN_LEADER = "own-leader";

  /**
   * A country or leader.
   *
   * @param sentences that mention it
   */
  record Node(String id, String name, boolean leader, long sentences) {}

  /**
   * Two entities that stand together.
   *
   * @param kind one of this class's kinds
   * @param together sentences that mention both
   * @param articles original articles with such a sentence
   */
  record Pair(
      String a,
      String b,
      String nameA,
      String nameB,
      String kind,
      long together,
      long articles,
      double lift,
      double liftLow,
      double liftHigh,
      double npmi,
      double g2) {}

  static Supplier<Pairs> ask(
      OneQuery query,
      Function<Table, Dataset<Row>> tables,
      Scope scope,
      UnaryOperator<String> names) {
    Supplier<List<Row>> strongest =
        query.add(strongest(tables.apply(PairAssociations.TABLE), scope));
    return () -> of(strongest.get().stream().sorted(STRONGEST_FIRST).toList(), names);
  }

  private static Pairs of(List<Row> rows, UnaryOperator<String> names) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Row row : rows) {
      addNode(nodes, PairAssociations.ENTITY_A.get(row), PairAssociations.N_A.get(row), names);
      addNode(nodes, PairAssociations.ENTITY_B.get(row), PairAssociations.N_B.get(row), names);
    }
    return new Pairs(
        nodes.values().stream()
            .sorted(Comparator.comparingLong(Node::sentences).reversed().thenComparing(Node::id))
            .toList(),
        rows.stream().map(row -> pair(row, names)).toList());
  }

  private static void addNode(
      Map<String, Node> nodes, String id, long sentences, UnaryOperator<String> names) {
    nodes.putIfAbsent(id, new Node(id, names.apply(id), id.contains(LEADER_MARK), sentences));
  }

  private static Dataset<Row> strongest(Dataset<Row> pairs, Scope scope) {
    Column[] order = {
      PairAssociations.G2.column().desc(),
      PairAssociations.ENTITY_A.column(),
      PairAssociations.ENTITY_B.column()
    };
    return pairs
        .where(
            scope
                .ofWindow(PairAssociations.DATE, PairAssociations.WINDOW)
                .and(PairAssociations.OUTLET_ID.column().equalTo(ALL_OUTLETS))
                .and(PairAssociations.UNIT.column().equalTo(SENTENCE))
                .and(PairAssociations.G2.column().gt(0)))
        .withColumn(KIND.name(), kind())
        .withColumn(
            RANK.name(), row_number().over(Window.partitionBy(KIND.column()).orderBy(order)))
        .where(RANK.column().leq(OF_EACH_KIND));
  }

  private static Column kind() {
    Column leaderA = PairAssociations.ENTITY_A.column().contains(LEADER_MARK);
    Column leaderB = PairAssociations.ENTITY_B.column().contains(LEADER_MARK);
    return when(PairAssociations.IS_OWN_LEADER.column(), OWN_LEADER)
        .when(leaderA.and(leaderB), LEADERS)
        .when(leaderA.or(leaderB), COUNTRY_LEADER)
        .otherwise(COUNTRIES);
  }

  private static Pair pair(Row row, UnaryOperator<String> names) {
    String a = PairAssociations.ENTITY_A.get(row);
    String b = PairAssociations.ENTITY_B.get(row);
    return new Pair(
        a,
        b,
        names.apply(a),
        names.apply(b),
        KIND.get(row),
        PairAssociations.N_AB.get(row),
        PairAssociations.ARTICLES.get(row),
        PairAssociations.LIFT.get(row),
        PairAssociations.LIFT_LOW.get(row),
        PairAssociations.LIFT_HIGH.get(row),
        PairAssociations.NPMI.get(row),
        PairAssociations.G2.get(row));
  }

  List<Pair> ofKind(String kind) {
    return pairs.stream().filter(pair -> pair.kind().equals(kind)).toList();
  }
}
