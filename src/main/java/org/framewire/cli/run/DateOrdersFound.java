package org.framewire.cli.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.DateOrders;
import org.framewire.ingest.dates.DayMonthForm;
import org.framewire.ingest.dates.DayMonthOrder;
import org.framewire.tables.Col;

/**
 * In which order of day and month the dates of a run were read.
 *
 * @param largest the orders of folders and forms with most dates, those with undecided dates first
 */
record DateOrdersFound(List<Order> largest) {
  static final DateOrdersFound NONE = new DateOrdersFound(List.of());

  private static final int MOST_LISTED = 100;
  private static final Col<Long> OUTLETS =
      Col.of("outlets", LongType, "outlets of the folder that write so");

  /**
   * The order of some outlets of a folder, for dates of one form.
   *
   * @param monthFirst dates that show the month first
   * @param dayFirst dates that show the day first
   * @param undecided dates that show no order, and were read in this one
   */
  record Order(
      String folder,
      String form,
      String order,
      String settledBy,
      long outlets,
      long monthFirst,
      long dayFirst,
      long undecided) {

    /** One line for a person. */
    String describe() {
      DayMonthOrder read = DayMonthOrder.valueOf(order.toUpperCase(Locale.ROOT));
      return String.format(
          Locale.ROOT,
          "Dates like %s%s: %s (%s, %,d undecided)",
          DayMonthForm.ofCode(form).example(read),
          folder.isEmpty() ? "" : " in " + folder,
          read == DayMonthOrder.DAY_FIRST ? "day first" : "month first",
          why(read),
          undecided);
    }

    private String why(DayMonthOrder read) {
      long agreeing = read == DayMonthOrder.DAY_FIRST ? dayFirst : monthFirst;
      return switch (settledBy) {
        case "outlet" -> String.format(Locale.ROOT, "%,d certain", agreeing);
        case "folder" -> "as other outlets in the folder";
        case "run" -> "as other folders";
        case "mixed" ->
            String.format(
                Locale.ROOT,
                "mixed: %,d with the month first and %,d with the day",
                monthFirst,
                dayFirst);
        default -> "a guess: no date shows it";
      };
    }
  }

  /** Takes the largest of {@link DateOrders} to the driver, outlets of one folder added up. */
  static DateOrdersFound of(Dataset<Row> orders) {
    Column undecided = DateOrders.UNDECIDED.column();
    List<Row> rows =
        orders
            .groupBy(
                DateOrders.FOLDER.column(),
                DateOrders.FORM.column(),
                DateOrders.ORDER.column(),
                DateOrders.SETTLED_BY.column())
            .agg(
                count(lit(1)).as(OUTLETS.name()),
                sum(DateOrders.MONTH_FIRST.column()).as(DateOrders.MONTH_FIRST.name()),
                sum(DateOrders.DAY_FIRST.column()).as(DateOrders.DAY_FIRST.name()),
                sum(undecided).as(DateOrders.UNDECIDED.name()))
            .orderBy(
                undecided.desc(),
                DateOrders.MONTH_FIRST.column().plus(DateOrders.DAY_FIRST.column()).desc(),
                DateOrders.FOLDER.column(),
                DateOrders.FORM.column(),
                DateOrders.ORDER.column(),
                DateOrders.SETTLED_BY.column())
            .limit(MOST_LISTED)
            .collectAsList();
    List<Order> found = new ArrayList<>();
    rows.forEach(row -> found.add(order(row)));
    return new DateOrdersFound(List.copyOf(found));
  }

  private static Order order(Row row) {
    return new Order(
        DateOrders.FOLDER.get(row),
        DateOrders.FORM.get(row),
        DateOrders.ORDER.get(row),
        DateOrders.SETTLED_BY.get(row),
        OUTLETS.get(row),
        DateOrders.MONTH_FIRST.get(row),
        DateOrders.DAY_FIRST.get(row),
        DateOrders.UNDECIDED.get(row));
  }

  boolean hasUndecided() {
    return !withUndecided().isEmpty();
  }

  /** The orders that decided something. */
  List<Order> withUndecided() {
    return largest.stream().filter(order -> order.undecided() > 0).toList();
  }
}
