package org.framewire.cooccurrence;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.Unpack;
import org.framewire.tables.Mentions;

/** Makes {@link Mentions} from the annotations. */
public final class ListMentions {

  public Dataset<Row> apply(Annotations annotations) {
    return Mentions.TABLE.conform(Unpack.structs(annotations.rows(), MentionFinding.COLUMN));
  }
}
