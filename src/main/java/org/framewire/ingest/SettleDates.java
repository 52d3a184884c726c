package org.framewire.ingest;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.Reason;
import org.framewire.tables.Articles;

/**
 * Stage: records and the orders of their sources → records whose dates are all settled.
 *
 * <p>Only now can an open date be held against the days that were asked for, so a record may turn
 * from an article into one that is skipped.
 *
 * @param settings which days were asked for
 */
public record SettleDates(ReadSettings settings) {
  private static final String SOURCE_FOLDER = "folder_of_source";

  /**
   * Settles the dates that are open.
   *
   * @param orders {@link DateOrders} of the same records: small enough to be sent to every task
   */
  public Dataset<Row> apply(Dataset<Row> records, Dataset<Row> orders) {
    Dataset<Row> settled =
        orders
            .filter(DateOrders.UNDECIDED.column().gt(0L))
            .select(
                DateOrders.FOLDER.column().as(SOURCE_FOLDER),
                DateOrders.OUTLET_ID.column(),
                DateOrders.FORM.column(),
                DateOrders.RULE.column(),
                DateOrders.TURNED.column());
    Dataset<Row> open = records.withColumn(SOURCE_FOLDER, when(isOpen(), DateOrders.folder()));
    Dataset<Row> joined =
        open.join(
            broadcast(settled),
            new String[] {SOURCE_FOLDER, DateOrders.OUTLET_ID.name(), DateOrders.FORM.name()},
            "left");
    return Records.TABLE.conform(judged(dated(joined)));
  }

  private static Column isOpen() {
    return Records.DATE_IN_OTHER_ORDER.column().isNotNull();
  }

  private static Dataset<Row> dated(Dataset<Row> joined) {
    Column turned = coalesce(DateOrders.TURNED.column(), lit(false));
    return joined.withColumns(
        Map.of(
            Records.DATE.name(),
            when(turned, Records.DATE_IN_OTHER_ORDER.column()).otherwise(Records.DATE.column()),
            Records.PUBLISHED_AT.name(),
            when(turned, Records.PUBLISHED_AT_IN_OTHER_ORDER.column())
                .otherwise(Records.PUBLISHED_AT.column()),
            Records.DATE_RULE.name(),
            coalesce(DateOrders.RULE.column(), Records.DATE_RULE.column())));
  }

  private Dataset<Row> judged(Dataset<Row> dated) {
    if (settings.from() == null && settings.to() == null) {
      return dated;
    }
    Column outside = isOpen().and(isOutside(Records.DATE.column()));
    Reason reason = Reason.OUTSIDE_DATES;
    Column excerpt =
        substring(coalesce(Articles.TITLE.column(), Articles.TEXT.column()), 1, Excerpt.CHARACTERS);
    return dated.withColumns(
        Map.of(
            Records.OUTCOME.name(),
            when(outside, lit(reason.outcome().code())).otherwise(Records.OUTCOME.column()),
            Records.REASON.name(),
            when(outside, lit(reason.code())).otherwise(Records.REASON.column()),
            Records.DETAIL.name(),
            when(outside, Records.DATE.column().cast(DataTypes.StringType))
                .otherwise(Records.DETAIL.column()),
            Records.EXCERPT.name(),
            when(outside, excerpt).otherwise(Records.EXCERPT.column())));
  }

  private Column isOutside(Column date) {
    return isBefore(date, settings.from()).or(isAfter(date, settings.to()));
  }

  private static Column isBefore(Column date, LocalDate bound) {
    return bound == null ? lit(false) : date.lt(lit(bound));
  }

  private static Column isAfter(Column date, LocalDate bound) {
    return bound == null ? lit(false) : date.gt(lit(bound));
  }
}
