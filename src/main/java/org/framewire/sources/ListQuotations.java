package org.framewire.sources;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotations;
import org.framewire.annotate.Unpack;
import org.framewire.tables.Quotations;

/** Makes {@link Quotations} from the annotations. */
public final class ListQuotations {

  public Dataset<Row> apply(Annotations annotations) {
    return Quotations.TABLE.conform(Unpack.structs(annotations.rows(), QuotationFinding.COLUMN));
  }
}
