package org.framewire.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Column;
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
  private static final Storage STORAGE = new Storage(new Configuration(false));

  private final SparkSession spark = LocalSpark.session();
  private final Map<Path, ReadingSamples.Peer> files;

  /** One way to read a file, which gives how many records and code points of text it saw. */
  @FunctionalInterface
  private interface Way {
    Seen read(Path file) throws IOException;
  }

  private record Seen(long records, long codePoints) {}

  private ReadingSpeed(String dump, Path into, long bytes) throws IOException {
    files = new ReadingSamples(spark, into).make(dump, bytes);
  }

  public static void main(String[] arguments) throws IOException {
    long bytes = Long.parseLong(arguments[2]) * 1_000_000;
    ReadingSpeed speed = new ReadingSpeed(arguments[0], Path.of(arguments[1]), bytes);
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

  private void measure(Path file, int rounds) throws IOException {
    ReadingSamples.Peer peer = files.get(file);
    List<Way> ways = new ArrayList<>(List.of(ReadingSpeed::whole, ReadingSpeed::cut));
    Seen cut = cut(file);
    if (whole(file).records() != cut.records()) {
      throw new IllegalStateException(file + ": not as many records whole as cut");
    }
    if (!peer.columns().isEmpty()) {
      ways.add(this::bySpark);
      Seen theirs = bySpark(file);
      boolean same = peer.sameText() ? cut.equals(theirs) : cut.records() == theirs.records();
      if (!same) {
        throw new IllegalStateException(file + ": we see " + cut + ", Spark " + theirs);
      }
    }
    double megabytes = peer.columns().isEmpty() ? cut.codePoints() / 1e6 : textBytes(file) / 1e6;
    List<List<Long>> costs = ways.stream().<List<Long>>map(way -> new ArrayList<>()).toList();
    for (int round = 0; round < rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        long before = cpuNanos();
        ways.get(way).read(file);
        costs.get(way).add(cpuNanos() - before);
      }
    }
    StringBuilder speeds = new StringBuilder();
    for (List<Long> cost : costs) {
      speeds.append(String.format(Locale.ROOT, " %8.1f", megabytes * 1e9 / median(cost)));
    }
    System.out.printf(
        "%-18s%-27s  %,d records, %.1f MB%n", file.getFileName(), speeds, cut.records(), megabytes);
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
    return new Seen(sums.getLong(0), sums.getLong(files.get(file).columns().size()));
  }

  private long textBytes(Path file) {
    return sums(file, functions::octet_length).getLong(files.get(file).columns().size());
  }

  private Row sums(Path file, UnaryOperator<Column> size) {
    ReadingSamples.Peer peer = files.get(file);
    Column[] sums =
        peer.columns().stream()
            .map(column -> functions.sum(size.apply(functions.col(column))))
            .toArray(Column[]::new);
    Dataset<Row> articles = peer.reader().format(peer.format()).load(file.toString());
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
