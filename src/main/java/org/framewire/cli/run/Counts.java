package org.framewire.cli.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.ingest.Books;

/**
 * All that a run counts of its records, taken to the driver in one query.
 *
 * @param books what became of the records of each file
 * @param outcomes why records are no articles, and which languages the others are in
 * @param days those that get new articles
 * @param lastDayRead the last day of an article that was read, new or not; null when none was dated
 * @param future new articles whose date lies too far ahead to be one: they have none
 * @param outlets of the articles that were read
 */
record Counts(
    BookKeeping books,
    Outcomes outcomes,
    List<Touched.Day> days,
    LocalDate lastDayRead,
    long future,
    OutletCount outlets) {

  /** Reads {@link Books} one row at a time, for files and outlets may be very many. */
  static Counts of(Dataset<Row> books) {
    BookKeeping.Pages files = new BookKeeping.Pages();
    List<Row> reasons = new ArrayList<>();
    List<Row> languages = new ArrayList<>();
    List<Touched.Day> days = new ArrayList<>();
    LocalDate lastDayRead = null;
    long outlets = 0;
    long written = 0;
    long cut = 0;
    long future = 0;
    Iterator<Row> rows = books.orderBy(Books.OF.column(), Books.NAME.column()).toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      String name = Books.NAME.get(row);
      switch (Books.Of.of(row)) {
        case FILE -> files.add(row);
        case DAY -> {
          LocalDate day = name == null ? null : LocalDate.parse(name);
          lastDayRead = day == null ? lastDayRead : day;
          if (Books.ARTICLES.get(row) > 0) {
            days.add(new Touched.Day(day, Books.ARTICLES.get(row), Books.TOKENS.get(row)));
          }
        }
        case LANGUAGE -> languages.add(row);
        case OUTLET -> outlets++;
        case OUTLET_AS_WRITTEN -> written++;
        case CUT -> cut = Books.ARTICLES.get(row);
        case FUTURE -> future = Books.ARTICLES.get(row);
        case REASON -> reasons.add(row);
      }
    }
    return new Counts(
        files.close(),
        Outcomes.of(reasons, languages, cut),
        List.copyOf(days),
        lastDayRead,
        future,
        new OutletCount(outlets, written));
  }
}
