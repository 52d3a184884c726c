package org.framewire.ingest;

import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.framewire.ingest.dates.DayMonthEvidence;
import org.framewire.ingest.dates.DayMonthForm;
import org.framewire.ingest.dates.DayMonthOrder;
import org.framewire.ingest.dates.SettledOrder;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;
import org.framewire.tables.Table;

/**
 * Stage: records → one row a source and form of date, with the order in which the source writes day
 * and month. A source is an outlet in a folder. Counts what the dates show that can be read in one
 * order alone; {@link DayMonthEvidence} decides.
 */
public record DateOrders() {
  public static final Col<String> FOLDER =
      Col.of("folder", StringType, "folder of the files, as in `source_file`");
  public static final Col<String> OUTLET_ID = Records.OUTLET_ID;
  public static final Col<String> FORM =
      Records.DATE_FORM.meaning("form of the dates, such as `n/n/yy`");
  public static final Col<Long> MONTH_FIRST =
      Col.of("month_first", LongType, "dates that show the month first");
  public static final Col<Long> DAY_FIRST =
      Col.of("day_first", LongType, "dates that show the day first");
  public static final Col<Long> UNDECIDED =
      Col.of("undecided", LongType, "dates that show no order");
  public static final Col<String> ORDER =
      Col.of("settled_order", StringType, "`month_first` or `day_first`");
  public static final Col<String> SETTLED_BY =
      Col.of("settled_by", StringType, "`outlet`, `folder`, `run`, `usual` or `mixed`");
  public static final Col<String> RULE =
      Col.of("settled_rule", StringType, "date rule of the dates that were open");
  public static final Col<Boolean> TURNED =
      Col.of("turned", BooleanType, "whether the order is not the usual one of the form");

  public static final Table TABLE =
      Table.named("date_orders", Table.Kind.STAGED, "how each source writes day and month")
          .key(FOLDER, OUTLET_ID, FORM)
          .columns(
              FOLDER,
              OUTLET_ID,
              FORM,
              MONTH_FIRST,
              DAY_FIRST,
              UNDECIDED,
              ORDER,
              SETTLED_BY,
              RULE,
              TURNED);

  private static final Circle OUTLET = new Circle(MONTH_FIRST, DAY_FIRST);
  private static final Circle IN_FOLDER = Circle.named("folder");
  private static final Circle IN_RUN = Circle.named("run");

  /** The order of every source that writes dates of which the order matters. */
  public Dataset<Row> apply(Dataset<Row> records) {
    Dataset<Row> sources =
        records
            .filter(FORM.column().isNotNull())
            .groupBy(FOLDER.from(folder()), OUTLET_ID.column(), FORM.column())
            .agg(
                sum(shows(DayMonthOrder.MONTH_FIRST)).as(MONTH_FIRST.name()),
                sum(shows(DayMonthOrder.DAY_FIRST)).as(DAY_FIRST.name()),
                sum(count(Records.DATE_ORDER.column().isNull())).as(UNDECIDED.name()));
    WindowSpec folder = Window.partitionBy(FOLDER.column(), FORM.column());
    WindowSpec run = Window.partitionBy(FORM.column());
    Dataset<Row> circles = IN_RUN.sumOver(run, IN_FOLDER.sumOver(folder, sources));
    return TABLE.conform(
        circles.map(new Settle(), Encoders.row(Struct.of(TABLE.columns()).type())));
  }

  /** The folder of a record's file. */
  static Column folder() {
    Column file = Records.SOURCE_FILE.column();
    Column name = length(substring_index(file, "/", -1));
    return substring(file, lit(1), length(file).minus(name).minus(lit(1)));
  }

  private static Column shows(DayMonthOrder order) {
    return count(Records.DATE_ORDER.column().equalTo(order.code()));
  }

  private static Column count(Column isOne) {
    return when(isOne, lit(1L)).otherwise(lit(0L));
  }

  /** The columns of the evidence of an outlet, of its folder or of the whole run. */
  private record Circle(Col<Long> monthFirst, Col<Long> dayFirst) {

    static Circle named(String name) {
      return new Circle(
          Col.of("month_first_in_" + name, LongType, MONTH_FIRST.meaning()),
          Col.of("day_first_in_" + name, LongType, DAY_FIRST.meaning()));
    }

    Dataset<Row> sumOver(WindowSpec window, Dataset<Row> sources) {
      return sources
          .withColumn(monthFirst.name(), sum(MONTH_FIRST.column()).over(window))
          .withColumn(dayFirst.name(), sum(DAY_FIRST.column()).over(window));
    }

    DayMonthEvidence of(Row row) {
      return new DayMonthEvidence(monthFirst.get(row), dayFirst.get(row));
    }
  }

  private static final class Settle implements MapFunction<Row, Row> {
    private static final Struct SHAPE = Struct.of(TABLE.columns());

    @Override
    public Row call(Row row) {
      DayMonthForm form = DayMonthForm.ofCode(FORM.get(row));
      SettledOrder settled =
          DayMonthEvidence.settle(form, OUTLET.of(row), IN_FOLDER.of(row), IN_RUN.of(row));
      return SHAPE
          .row()
          .copy(FOLDER, row)
          .copy(OUTLET_ID, row)
          .copy(FORM, row)
          .copy(MONTH_FIRST, row)
          .copy(DAY_FIRST, row)
          .copy(UNDECIDED, row)
          .set(ORDER, settled.order().code())
          .set(SETTLED_BY, settled.by().code())
          .set(RULE, settled.rule().code())
          .set(TURNED, settled.order() != form.usualOrder())
          .build();
    }
  }
}
