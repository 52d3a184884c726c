package org.framewire.terms;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotations;
import org.framewire.tables.Col;
import org.framewire.tables.TermCounts;

/** Makes {@link TermCounts} from the annotations: unpacks the arrays, a row a term. */
public final class CountTerms {
  private static final String POSITION = "position";
  private static final String FORM = "form";

  public Dataset<Row> apply(Annotations annotations) {
    Column packed = TermFinding.COLUMN.column();
    Dataset<Row> groups =
        annotations
            .rows()
            .select(
                TermCounts.DATE.column(),
                TermCounts.OUTLET_ID.column(),
                TermCounts.LANGUAGE.column(),
                TermFinding.FREQUENCIES.within(packed).as(TermFinding.FREQUENCIES.name()),
                TermFinding.ARTICLES.within(packed).as(TermFinding.ARTICLES.name()),
                TermFinding.ORIGINAL_ARTICLES
                    .within(packed)
                    .as(TermFinding.ORIGINAL_ARTICLES.name()),
                posexplode(TermFinding.TERMS.within(packed)).as(new String[] {POSITION, FORM}));
    Dataset<Row> counts =
        groups.select(
            TermCounts.DATE.column(),
            TermCounts.OUTLET_ID.column(),
            TermCounts.LANGUAGE.column(),
            col(FORM).cast(StringType).as(TermCounts.TERM.name()),
            at(TermFinding.FREQUENCIES).as(TermCounts.TF.name()),
            at(TermFinding.ARTICLES).as(TermCounts.DF.name()),
            at(TermFinding.ORIGINAL_ARTICLES).as(TermCounts.ORIGINAL_DF.name()));
    return TermCounts.TABLE.conform(
        annotations.addUp(
            counts,
            List.of(TermCounts.TERM),
            List.of(TermCounts.TF, TermCounts.DF, TermCounts.ORIGINAL_DF)));
  }

  private static Column at(Col<?> array) {
    return array.column().getItem(col(POSITION));
  }
}
