package org.framewire.cli.run;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.framewire.tables.Contracts;
import org.framewire.tables.Table;
import org.framewire.warehouse.Manifest;
import org.framewire.warehouse.PeriodContent;
import org.framewire.warehouse.Warehouse;

/** Tells a person how a run went: the books, seconds a stage, and where the tables are. */
final class Summary {
  private static final int MOST_ORDERS = 5;

  private final RunResult result;
  private final Stages stages;
  private final PrintStream out;

  Summary(RunResult result, Stages stages, PrintStream out) {
    this.result = result;
    this.stages = stages;
    this.out = out;
  }

  void print(Warehouse warehouse, String location, String findings) {
    printBooks();
    printDateOrders();
    out.printf("%n%s", findings);
    printStages();
    printTables(warehouse.manifest(), location);
  }

  private void printBooks() {
    BookKeeping.Book total = result.books().total();
    out.printf(
        Locale.ROOT,
        "%nRead %,d records: %,d articles kept, %,d duplicates, %,d skipped, %,d rejected.%n",
        total.read(),
        total.articles(),
        total.duplicates(),
        total.skipped(),
        total.rejected());
    if (total.withoutRules() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d records were read without some rules, because a search in them took too many steps.%n",
          total.withoutRules());
    }
    printFiles("Files without a record", result.books().empty());
    printFiles(
        "Files not read, as hidden or notes on the dump",
        BookKeeping.Names.of(result.passedOver()));
    printShares("Rejected", result.outcomes().rejected());
    printShares("Duplicates", result.outcomes().duplicates());
    printShares("Skipped", result.outcomes().skipped());
    printShares("Languages", result.outcomes().languages());
    OutletCount outlets = result.outlets();
    out.printf(
        Locale.ROOT, "%,d outlets (%,d as written).%n", outlets.outlets(), outlets.written());
    out.print(result.copies().describe());
    long undated = result.touched().undated();
    if (undated > 0) {
      out.printf(
          Locale.ROOT,
          "%,d of the articles have no usable date: they count in the window `all` alone.%n",
          undated);
    }
    long future = result.touched().future();
    if (future > 0) {
      out.printf(
          Locale.ROOT,
          "%,d of these are dated more than a day after the run's own date (date_rule is `future`).%n",
          future);
    }
    long cut = result.outcomes().cut();
    if (cut > 0) {
      out.printf(
          Locale.ROOT,
          "%,d of the articles were cut off by the service that gave them: the column"
              + " cut_characters of the table articles says by how much.%n",
          cut);
    }
    if (result.touched().isNothing()) {
      out.println("Nothing was new: all of it is in the warehouse already.");
    }
  }

  private void printFiles(String what, BookKeeping.Names names) {
    if (names.files() > 0) {
      out.printf(
          Locale.ROOT,
          "%s: %,d (%s%s).%n",
          what,
          names.files(),
          String.join(", ", names.first()),
          names.files() > names.first().size() ? ", …" : "");
    }
  }

  private void printDateOrders() {
    List<DateOrdersFound.Order> orders = result.dateOrders().withUndecided();
    orders.stream().limit(MOST_ORDERS).forEach(order -> out.println(order.describe()));
    if (orders.size() > MOST_ORDERS) {
      out.printf(
          Locale.ROOT,
          "%,d more orders of day and month: column date_orders of the table runs.%n",
          orders.size() - MOST_ORDERS);
    }
  }

  private void printShares(String label, List<Outcomes.Share> shares) {
    if (!shares.isEmpty()) {
      out.println(
          shares.stream()
              .map(share -> String.format(Locale.ROOT, "%s %,d", share.name(), share.records()))
              .collect(Collectors.joining(", ", label + ": ", ".")));
    }
  }

  private void printStages() {
    out.printf("%nSeconds a stage:");
    stages
        .seconds()
        .forEach((stage, seconds) -> out.printf(Locale.ROOT, " %s %.1f,", stage, seconds));
    double all = stages.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
    out.printf(Locale.ROOT, " together %.1f%n", all);
  }

  private void printTables(Manifest manifest, String location) {
    out.printf(
        "%nThe tables are in %s, a page about them is %s/%s:%n",
        location, location, ReportFile.NAME);
    for (Table table : Contracts.ALL) {
      PeriodContent content = manifest.total(table);
      out.printf(
          Locale.ROOT,
          "  %-18s %,12d rows  %,5d files  %,9.1f kB%n",
          table.name(),
          content.rows(),
          content.files(),
          content.bytes() / 1e3);
    }
  }
}
