package org.framewire.annotate;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.tables.OutletDays;

/** Makes {@link OutletDays} from the annotations. */
public final class CountOutletDays {

  public Dataset<Row> apply(Annotations annotations) {
    Dataset<Row> days =
        annotations
            .rows()
            .select(
                OutletDays.DATE.column(),
                OutletDays.OUTLET_ID.column(),
                OutletDays.LANGUAGE.column(),
                col(OutletDayFinding.COLUMN.name() + ".*"));
    return OutletDays.TABLE.conform(
        annotations.addUp(days, List.of(), OutletDayFinding.SHAPE.columns()));
  }
}
