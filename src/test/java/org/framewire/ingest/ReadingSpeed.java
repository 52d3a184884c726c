package org.framewire.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.framewire.cli.LocalSpark;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.FileOpener;
import org.framewire.ingest.formats.OpenFile;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Measures the cpu time of reading the same articles from every format, for {@code jobs/bench}:
 * whole to rows of articles, cut and parsed alone, and by Spark's own reader with a declared
 * schema. The ways take turns; what they read is compared first.
 *
 * <p>Arguments: a folder of JSONL(.gz) with the fields below, a folder for the files that are read,
 * megabytes of them, how many rounds, and if not all formats are wanted the ending of one.
 */
public final class ReadingSpeed {
  private static final String[] FIELDS = {
    "source", "source_url", "url", "date", "title", "content"
  };
  private static final String SCHEMA = String.join(" string, ", FIELDS) + " string";
  private static final Storage STORAGE = new Storage(new Configuration(false));

  private final SparkSession spark = LocalSpark.session();
  private final Map<Path, DataFrameReader> files = new LinkedHashMap<>();

  /** One way to read a file, which gives how many records and code points of text it saw. */
  @FunctionalInterface
  private interface Way {
    Seen read(Path file) throws IOException;
  }

  private record Seen(long records, long codePoints) {}

  private ReadingSpeed() {}

  public static void main(String[] arguments) throws IOException {
    ReadingSpeed speed = new ReadingSpeed();
    speed.make(arguments[0], Path.of(arguments[1]), Long.parseLong(arguments[2]) * 1_000_000);
    int rounds = Integer.parseInt(arguments[3]);
    System.out.printf("%-18s %8s %8s %8s  MB of text a cpu second%n", "", "whole", "cut", "Spark");
    String ending = arguments.length > 4 ? arguments[4] : "";
    for (Path file : speed.files.keySet()) {
      if (file.toString().endsWith(ending)) {
        speed.measure(file, rounds);
      }
    }
    speed.spark.stop();
  }

  /** Writes the articles into one file of each format. */
  private void make(String dump, Path into, long bytes) throws IOException {
    Dataset<Row> all = spark.read().schema(SCHEMA).json(dump).filter("content is not null");
    long size =
        all.agg(functions.sum(functions.octet_length(functions.col("content")))).first().getLong(0);
    Dataset<Row> some =
        all.na().fill("").sample(Math.min(1, bytes / (double) size), 20220922).coalesce(1).cache();
    Map<String, String> quoted = Map.of("multiLine", "true", "escape", "\"", "header", "true");
    DataFrameReader json = spark.read().schema(SCHEMA);
    DataFrameReader csv = spark.read().schema(SCHEMA).options(quoted);
    DataFrameReader tsv = spark.read().schema(SCHEMA).options(quoted).option("sep", "\t");
    add(into, "articles.jsonl", some.write().format("json"), json);
    add(into, "articles.jsonl.gz", some.write().format("json").option("compression", "gzip"), json);
    add(into, "articles.csv", some.write().format("csv").options(quoted), csv);
    add(into, "articles.tsv", some.write().format("csv").options(quoted).option("sep", "\t"), tsv);
    add(into, "articles.parquet", some.write().format("parquet"), json);
    some.unpersist();
  }

  private void add(Path into, String name, DataFrameWriter<Row> writer, DataFrameReader reader)
      throws IOException {
    Path folder = into.resolve(name + ".parts");
    writer.mode("overwrite").save(folder.toString());
    Path file = into.resolve(name);
    try (Stream<Path> parts = Files.list(folder)) {
      Path part =
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).findFirst().get();
      Files.deleteIfExists(file);
      Files.move(part, file);
    }
    files.put(file, reader);
  }

  private void measure(Path file, int rounds) throws IOException {
    List<Way> ways = List.of(ReadingSpeed::whole, ReadingSpeed::cut, this::bySpark);
    Seen cut = cut(file);
    Seen theirs = bySpark(file);
    if (!cut.equals(theirs) || whole(file).records() != cut.records()) {
      throw new IllegalStateException(file + ": we see " + cut + ", Spark " + theirs);
    }
    double megabytes = textBytes(file) / 1e6;
    List<List<Long>> costs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        long before = cpuNanos();
        ways.get(way).read(file);
        costs.get(way).add(cpuNanos() - before);
      }
    }
    System.out.printf(
        "%-18s %8.1f %8.1f %8.1f  %,d records, %.1f MB%n",
        file.getFileName(),
        megabytes * 1e9 / median(costs.get(0)),
        megabytes * 1e9 / median(costs.get(1)),
        megabytes * 1e9 / median(costs.get(2)),
        cut.records(),
        megabytes);
  }

  private static Seen whole(Path file) {
    ArticleParts parts = ArticleParts.create(ReadSettings.defaults());
    FileRecords rows = FileRecords.of(source(file), open(file), ReadSettings.defaults(), parts);
    long records = 0;
    while (rows.hasNext()) {
      rows.next();
      records++;
    }
    return new Seen(records - 1, 0); // the book is no record
  }

  private static Seen cut(Path file) throws IOException {
    OpenFile open = open(file);
    FieldValues fields = new FieldValues();
    long codePoints = 0;
    try (RecordSplitter splitter = open.splitter()) {
      for (RawRecord record = splitter.next(); record != null; record = splitter.next()) {
        fields.clear();
        open.parser().parse(record, fields);
        String text = fields.get(Field.TEXT);
        codePoints += text == null ? 0 : text.codePointCount(0, text.length());
      }
      return new Seen(splitter.recordsRead(), codePoints);
    } catch (BrokenRecordException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads with the lengths of all fields asked for, since Spark passes over what is not used. */
  private Seen bySpark(Path file) {
    Row sums = sums(file, functions::length);
    return new Seen(sums.getLong(0), sums.getLong(FIELDS.length));
  }

  private long textBytes(Path file) {
    return sums(file, functions::octet_length).getLong(FIELDS.length);
  }

  private Row sums(Path file, UnaryOperator<Column> size) {
    Column[] sums = new Column[FIELDS.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = functions.sum(size.apply(functions.col(FIELDS[i])));
    }
    String name = file.getFileName().toString();
    String format = name.contains(".jsonl") ? "json" : name.endsWith("sv") ? "csv" : "parquet";
    Dataset<Row> articles = files.get(file).format(format).load(file.toString());
    return articles.agg(functions.count(functions.lit(1)), sums).first();
  }

  private static SourceFile source(Path file) {
    return new SourceFile(file.toString(), file.toString(), file.toFile().length());
  }

  private static OpenFile open(Path file) {
    int most = ReadSettings.DEFAULT_MAXIMUM_RECORD_BYTES;
    return new FileOpener(STORAGE, most, new FieldNames()).open(source(file));
  }

  private static double median(List<Long> costs) {
    List<Long> sorted = costs.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
