package org.framewire.cooccurrence;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.Unpack;
import org.framewire.tables.PairCounts;

/** Makes {@link PairCounts} from the annotations; the gazetteer's language alone has any. */
public final class CountPairs {

  public Dataset<Row> apply(Annotations annotations) {
    return PairCounts.TABLE.conform(
        annotations.addUp(
            Unpack.structs(annotations.rows(), PairFinding.COLUMN),
            List.of(
                PairCounts.ENTITY_A,
                PairCounts.ENTITY_B,
                PairCounts.UNIT,
                PairCounts.IS_OWN_LEADER),
            List.of(PairCounts.COUNT, PairCounts.ORIGINAL_COUNT, PairCounts.ORIGINAL_ARTICLES)));
  }
}
