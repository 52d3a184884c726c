package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.DateOrders;
import org.framewire.tables.Struct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class DateOrdersFoundTest {
  private static final Struct SHAPE = Struct.of(DateOrders.TABLE.columns());

  private static Row source(
      String folder, String outlet, String form, boolean dayFirst, String by, long... counts) {
    return SHAPE
        .row()
        .set(DateOrders.FOLDER, folder)
        .set(DateOrders.OUTLET_ID, outlet)
        .set(DateOrders.FORM, form)
        .set(DateOrders.ORDER, dayFirst ? "day_first" : "month_first")
        .set(DateOrders.SETTLED_BY, by)
        .set(DateOrders.MONTH_FIRST, counts[0])
        .set(DateOrders.DAY_FIRST, counts[1])
        .set(DateOrders.UNDECIDED, counts[2])
        .set(DateOrders.RULE, "field_order")
        .set(DateOrders.TURNED, dayFirst)
        .build();
  }

  private static DateOrdersFound found(SparkSession spark, Row... sources) {
    return DateOrdersFound.of(spark.createDataFrame(List.of(sources), SHAPE.type()));
  }

  @Test
  void outletsOfAFolderAreToldTogether(SparkSession spark) {
    DateOrdersFound found =
        found(
            spark,
            source("us", "a", "n-n-yyyy", false, "outlet", 1000, 0, 50),
            source("us", "b", "n-n-yyyy", false, "outlet", 234, 1, 6),
            source("us", "c", "n-n-yyyy", false, "folder", 0, 0, 7),
            source("eu", "a", "n/n/yy", true, "outlet", 0, 3, 5),
            source("", "a", "n.n.yy", true, "usual", 0, 0, 4),
            source("odd", "a", "n/n/yyyy", false, "mixed", 2, 3, 3),
            source("new", "a", "n/n/yyyy", true, "run", 0, 0, 2),
            source("whole", "a", "n/n/yyyy", false, "outlet", 9, 0, 0));
    assertEquals(
        List.of(
            "Dates like 04-20-2019 in us: month first (1,234 certain, 56 undecided)",
            "Dates like 04-20-2019 in us: month first (as other outlets in the folder, 7 undecided)",
            "Dates like 20/04/19 in eu: day first (3 certain, 5 undecided)",
            "Dates like 20.04.19: day first (a guess: no date shows it, 4 undecided)",
            "Dates like 04/20/2019 in odd: month first"
                + " (mixed: 2 with the month first and 3 with the day, 3 undecided)",
            "Dates like 20/04/2019 in new: day first (as other folders, 2 undecided)"),
        found.withUndecided().stream().map(DateOrdersFound.Order::describe).toList());
    assertEquals(2, found.largest().get(0).outlets());
    assertEquals(7, found.largest().size());
    assertTrue(found.hasUndecided());
  }

  @Test
  void nothingNeedsSettlingWhereAllIsCertain(SparkSession spark) {
    assertFalse(found(spark, source("a", "a", "n/n/yy", false, "outlet", 9, 0, 0)).hasUndecided());
    assertFalse(DateOrdersFound.NONE.hasUndecided());
  }
}
