package org.framewire.copies;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.Comparison;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Struct;

/** What a task does with its pairs: compares each, and keeps those that share a sentence. */
final class Comparing implements MapPartitionsFunction<Row, Row> {
  private static final Struct SHAPE = Struct.of(SharedWordings.TABLE.columns());

  @Override
  public Iterator<Row> call(Iterator<Row> pairs) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(pairs, Spliterator.ORDERED), false)
        .map(Comparing::compare)
        .filter(row -> row != null)
        .iterator();
  }

  private static Row compare(Row pair) {
    Wording better = Wording.of(CompareCandidates.BETTER_WORDING.get(pair));
    Wording worse = Wording.of(CompareCandidates.WORSE_WORDING.get(pair));
    Comparison comparison = Comparison.of(better, worse);
    int[] taken = comparison.takenFromFirst();
    int[] into = comparison.takenIntoSecond();
    Comparison.Kind kind = comparison.kind();
    if (kind == null && (taken.length == 0 || into.length == 0)) {
      return null;
    }
    return SHAPE
        .row()
        .copy(SharedWordings.BETTER, pair)
        .copy(SharedWordings.WORSE, pair)
        .copy(SharedWordings.BETTER_PRECEDENCE, pair)
        .copy(SharedWordings.BETTER_ID, pair)
        .copy(SharedWordings.BETTER_OUTLET, pair)
        .copy(SharedWordings.BETTER_AGENCY, pair)
        .copy(SharedWordings.BETTER_SENTENCES, pair)
        .copy(SharedWordings.WORSE_AGENCY, pair)
        .set(SharedWordings.KIND, kind == null ? null : kind.code())
        .set(SharedWordings.JACCARD, comparison.jaccard())
        .set(SharedWordings.CONTAINMENT, comparison.containment())
        .setArray(SharedWordings.FROM_BETTER, boxed(taken))
        .setArray(SharedWordings.INTO_WORSE, boxed(into))
        .setArray(SharedWordings.ONLY_BETTER, boxed(better.sentencesWithout(taken)))
        .setArray(SharedWordings.ONLY_WORSE, boxed(worse.sentencesWithout(into)))
        .build();
  }

  private static Integer[] boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
  }
}
