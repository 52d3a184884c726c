package org.framewire.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Several small questions asked in one query: Spark plans it once, and answers what is in it side
 * by side. Each result is small enough for the driver.
 */
final class OneQuery {
  private final List<Dataset<Row>> questions = new ArrayList<>();
  private List<List<Row>> answers;

  /**
   * Adds a question, before the first answer is taken.
   *
   * @param rows are asked for in the order that a limit put them in, else in none
   * @return gives the rows; the first that is taken asks for all
   */
  Supplier<List<Row>> add(Dataset<Row> rows) {
    if (answers != null) {
      throw new IllegalStateException("asked already");
    }
    int question = questions.size();
    questions.add(rows);
    return () -> answers().get(question);
  }

  private List<List<Row>> answers() {
    if (answers == null) {
      answers = ask();
    }
    return answers;
  }

  private List<List<Row>> ask() {
    List<List<Row>> rows = new ArrayList<>();
    questions.forEach(question -> rows.add(new ArrayList<>()));
    IntStream.range(0, questions.size())
        .mapToObj(this::asOneColumnOfMany)
        .reduce(Dataset::union)
        .orElseThrow()
        .collectAsList()
        .forEach(
            row -> {
              int question = IntStream.range(0, row.size()).filter(i -> !row.isNullAt(i)).sum();
              rows.get(question).add(row.getStruct(question));
            });
    return rows;
  }

  /** A struct column a question, of which its own is filled. */
  private Dataset<Row> asOneColumnOfMany(int question) {
    Column[] columns =
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    i == question
                        ? all(questions.get(i))
                        : lit(null).cast(questions.get(i).schema()))
            .toArray(Column[]::new);
    return questions.get(question).select(columns);
  }

  private static Column all(Dataset<Row> rows) {
    return struct(Arrays.stream(rows.columns()).map(name -> col(name)).toArray(Column[]::new));
  }
}
