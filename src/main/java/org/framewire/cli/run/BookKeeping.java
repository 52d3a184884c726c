package org.framewire.cli.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.ingest.Books;

/**
 * What became of the records that a run read.
 *
 * @param files the books of each file, by name; when there are very many, of the first ones
 * @param total the sum over all files
 * @param unbalanced names of files whose books do not balance, the first ones
 * @param empty names of files that hold no record at all
 */
record BookKeeping(List<Book> files, Book total, List<String> unbalanced, Names empty) {
  private static final int MOST_FILES_LISTED = 10_000;
  private static final int MOST_UNBALANCED_LISTED = 20;
  private static final int MOST_NAMES_LISTED = 5;

  /**
   * Names of files.
   *
   * @param files how many they are
   * @param first the first ones
   */
  record Names(long files, List<String> first) {
    static final Names NONE = new Names(0, List.of());

    static Names of(List<String> names) {
      return new Names(names.size(), names.stream().limit(MOST_NAMES_LISTED).toList());
    }

    private Names with(String name) {
      return new Names(
          files + 1,
          Stream.concat(first.stream(), Stream.of(name)).limit(MOST_NAMES_LISTED).toList());
    }
  }

  /**
   * Records of a file: read = articles + duplicates + skipped + rejected.
   *
   * @param withoutRules those of them that were read without some rules, as a search for what a
   *     rule looks for would have taken too many steps
   */
  record Book(
      String file,
      long read,
      long articles,
      long duplicates,
      long skipped,
      long rejected,
      long withoutRules) {
    private Book plus(Book other) {
      return new Book(
          file,
          read + other.read,
          articles + other.articles,
          duplicates + other.duplicates,
          skipped + other.skipped,
          rejected + other.rejected,
          withoutRules + other.withoutRules);
    }
  }

  /** Takes the books of files one by one, ordered by name; what is listed of them is bounded. */
  static final class Pages {
    private final List<Book> files = new ArrayList<>();
    private final List<String> unbalanced = new ArrayList<>();
    private Book total = new Book("", 0, 0, 0, 0, 0, 0);
    private Names empty = Names.NONE;

    /** Takes a row of {@link Books} about a file. */
    void add(Row row) {
      Book book = book(row);
      total = total.plus(book);
      if (files.size() < MOST_FILES_LISTED) {
        files.add(book);
      }
      if (book.read() == 0) {
        empty = empty.with(book.file());
      }
      if (!Books.BALANCED.get(row) && unbalanced.size() < MOST_UNBALANCED_LISTED) {
        unbalanced.add(book.file());
      }
    }

    BookKeeping close() {
      return new BookKeeping(List.copyOf(files), total, List.copyOf(unbalanced), empty);
    }
  }

  private static Book book(Row row) {
    return new Book(
        Books.NAME.get(row),
        Books.READ.get(row),
        Books.ARTICLES.get(row),
        Books.DUPLICATES.get(row),
        Books.SKIPPED.get(row),
        Books.REJECTED.get(row),
        Books.WITHOUT_RULES.get(row));
  }

  /**
   * Ends the run when more of the records were rejected than the settings let pass.
   *
   * @param share of the records read, from 0 to 1
   */
  void requireFewRejected(double share) {
    if (total.rejected() > share * total.read()) {
      throw new CommandFailure(
          ExitCode.GATE_FAILED,
          "nothing was published: "
              + total.rejected()
              + " of "
              + total.read()
              + " records were rejected, and the setting rejectedShareFails lets "
              + share
              + " of them pass: `jobs/framewire inspect PATH` says why they were");
    }
  }

  /** Ends the run when a record is unaccounted for. */
  void requireBalanced() {
    if (!unbalanced.isEmpty()) {
      throw new CommandFailure(
          ExitCode.GATE_FAILED,
          "nothing was published: the books do not balance for "
              + String.join(", ", unbalanced)
              + ": records were lost or counted twice; please report this with the file");
    }
  }
}
