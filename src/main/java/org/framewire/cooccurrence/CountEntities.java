package org.framewire.cooccurrence;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.Unpack;
import org.framewire.tables.EntityCounts;

/** Makes {@link EntityCounts} from the annotations; the gazetteer's language alone has any. */
public final class CountEntities {

  public Dataset<Row> apply(Annotations annotations) {
    return EntityCounts.TABLE.conform(
        annotations.addUp(
            Unpack.structs(annotations.rows(), EntityFinding.COLUMN),
            List.of(EntityCounts.ENTITY_ID),
            List.of(
                EntityCounts.MENTIONS,
                EntityCounts.SENTENCES,
                EntityCounts.ORIGINAL_SENTENCES,
                EntityCounts.ARTICLES,
                EntityCounts.ORIGINAL_ARTICLES,
                EntityCounts.OWN,
                EntityCounts.QUOTED)));
  }
}
