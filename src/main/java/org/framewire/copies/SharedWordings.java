package org.framewire.copies;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.framewire.tables.Col;
import org.framewire.tables.Copies;
import org.framewire.tables.Table;
import scala.collection.Seq;

/** Pairs of articles that were compared and share sentences, whether one is a copy or not. */
public final class SharedWordings {
  static final Col<Long> BETTER = Col.of("better", LongType, "number of the one that precedes");
  static final Col<Long> WORSE = Col.of("worse", LongType, "number of the other");
  static final Col<Long> BETTER_PRECEDENCE =
      Col.of("better_precedence", LongType, "lower: likelier the original");
  static final Col<String> BETTER_ID =
      Col.of("better_id", StringType, "article id of the one that precedes");
  static final Col<String> BETTER_OUTLET =
      Col.of("better_outlet_id", StringType, "outlet of the one that precedes");
  static final Col<String> BETTER_AGENCY =
      Col.<String>of("better_agency", StringType, "agency that the one that precedes names")
          .orNull();
  static final Col<Integer> BETTER_SENTENCES =
      Col.of("better_sentences", IntegerType, "sentences of the one that precedes");
  static final Col<String> WORSE_AGENCY =
      Col.<String>of("worse_agency", StringType, "agency that the other names").orNull();
  static final Col<String> KIND = Copies.KIND;
  static final Col<Double> JACCARD = Col.of("jaccard", DoubleType, "as in the table copies");
  static final Col<Double> CONTAINMENT =
      Col.of("containment", DoubleType, "as in the table copies");
  static final Col<Seq<Integer>> FROM_BETTER =
      Col.of(
          "from_better",
          createArrayType(IntegerType),
          "sentences of the one that precedes that stand in the other");
  static final Col<Seq<Integer>> INTO_WORSE =
      Col.of(
          "into_worse",
          createArrayType(IntegerType),
          "sentences of the other that stand in the one that precedes");
  static final Col<Seq<Integer>> ONLY_BETTER =
      Col.of(
          "only_better",
          createArrayType(IntegerType),
          "sentences of the one that precedes that do not stand in the other");
  static final Col<Seq<Integer>> ONLY_WORSE =
      Col.of(
          "only_worse",
          createArrayType(IntegerType),
          "sentences of the other that do not stand in the one that precedes");

  public static final Table TABLE =
      Table.named("shared_wordings", Table.Kind.STAGED, "pairs of articles that share sentences")
          .key(BETTER, WORSE)
          .columns(
              BETTER,
              WORSE,
              BETTER_PRECEDENCE,
              BETTER_ID,
              BETTER_OUTLET,
              BETTER_AGENCY,
              BETTER_SENTENCES,
              WORSE_AGENCY,
              KIND,
              JACCARD,
              CONTAINMENT,
              FROM_BETTER,
              INTO_WORSE,
              ONLY_BETTER,
              ONLY_WORSE);

  private SharedWordings() {}
}
