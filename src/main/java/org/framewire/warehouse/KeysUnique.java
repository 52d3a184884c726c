package org.framewire.warehouse;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/**
 * No two staged rows of a table have the same key: one query over all tables that are not too
 * large, and one more for each in which two keys have the same hash.
 */
final class KeysUnique implements Gate {
  /** Rows up to which a table is small: its keys are counted out in about a second. */
  static final long SMALL_TABLE = 1_000_000;

  private static final Col<Long> REPEATS =
      Col.of("rows_of_key", DataTypes.LongType, "rows that have the key");

  private static final Col<Integer> PLACE =
      Col.of("place", DataTypes.IntegerType, "the table's place among those asked about");
  private static final Col<Long> HASH =
      Col.of("key_hash", DataTypes.LongType, "hash of the row's key and table");

  private final long mostRows;

  KeysUnique(long mostRows) {
    this.mostRows = mostRows;
  }

  @Override
  public String name() {
    return "keys unique";
  }

  @Override
  public Severity severity() {
    return Severity.FAIL;
  }

  @Override
  public List<AuditFinding> check(StagedTables staged, ReadCounts counts) {
    return doubtful(staged).stream()
        .flatMap(table -> check(table, staged.read(table)).stream())
        .toList();
  }

  /** One query over all tables: a key that is repeated has its hash repeated. */
  private List<Table> doubtful(StagedTables staged) {
    List<Table> tables =
        staged.tables().stream()
            .filter(table -> staged.rowsOf(table) > 1 && staged.rowsOf(table) <= mostRows)
            .toList();
    if (tables.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, tables.size())
        .mapToObj(place -> hashes(staged, tables.get(place), place))
        .reduce(Dataset::union)
        .orElseThrow()
        .groupBy(HASH.column())
        .agg(min(PLACE.column()).as(PLACE.name()), count(lit(1)).as(REPEATS.name()))
        .where(REPEATS.column().gt(1))
        .select(PLACE.column())
        .distinct()
        .collectAsList()
        .stream()
        .map(row -> tables.get(PLACE.get(row)))
        .toList();
  }

  private static Dataset<Row> hashes(StagedTables staged, Table table, int place) {
    Column[] keyAndTable =
        Stream.concat(Stream.of(key(table)), Stream.of(lit(place))).toArray(Column[]::new);
    return staged.read(table).select(PLACE.from(lit(place)), HASH.from(xxhash64(keyAndTable)));
  }

  private static Column[] key(Table table) {
    return table.key().stream().map(Col::column).toArray(Column[]::new);
  }

  private List<AuditFinding> check(Table table, Dataset<Row> rows) {
    Column[] key = key(table);
    Dataset<Row> repeated =
        rows.groupBy(key).agg(count(lit(1)).as(REPEATS.name())).where(REPEATS.column().gt(1));
    return repeated.orderBy(key).limit(1).collectAsList().stream()
        .map(row -> finding(table, message(table, row)))
        .toList();
  }

  private static String message(Table table, Row row) {
    String key =
        table.key().stream()
            .map(column -> column + "=" + column.get(row))
            .collect(Collectors.joining(", "));
    return "%s has %d rows with the key (%s), first of those repeated: please report this fault of the program."
        .formatted(table, REPEATS.get(row), key);
  }
}
