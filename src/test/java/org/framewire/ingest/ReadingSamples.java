package org.framewire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.netpreserve.jwarc.WarcCompression;

/** The same articles in one file of each format, for {@link ReadingSpeed}. */
final class ReadingSamples {
  private static final String[] FIELDS = {
    "source", "source_url", "url", "date", "title", "content"
  };
  private static final String SCHEMA = String.join(" string, ", FIELDS) + " string";
  private final SparkSession spark;
  private final Path into;
  private final Map<Path, Peer> files = new LinkedHashMap<>();

  /**
   * How Spark reads a file.
   *
   * @param columns what it is asked for, the text last; none where it has no reader
   * @param sameText whether both give the text as it was written, so that lengths can be compared
   */
  record Peer(DataFrameReader reader, String format, List<String> columns, boolean sameText) {}

  ReadingSamples(SparkSession spark, Path into) {
    this.spark = spark;
    this.into = into;
  }

  /** Writes the articles into one file of each format. */
  Map<Path, Peer> make(String dump, long bytes) throws IOException {
    Dataset<Row> all = spark.read().schema(SCHEMA).json(dump).filter("content is not null");
    long size =
        all.agg(functions.sum(functions.octet_length(functions.col("content")))).first().getLong(0);
    Dataset<Row> some =
        all.na().fill("").sample(Math.min(1, bytes / (double) size), 20220922).coalesce(1).cache();
    Map<String, String> quoted = Map.of("multiLine", "true", "escape", "\"", "header", "true");
    DataFrameReader plain = spark.read().schema(SCHEMA);
    DataFrameReader csv = spark.read().schema(SCHEMA).options(quoted);
    DataFrameReader tsv = spark.read().schema(SCHEMA).options(quoted).option("sep", "\t");
    Peer json = new Peer(plain, "json", List.of(FIELDS), true);
    add("articles.jsonl", some.write().format("json"), json);
    for (String packed : List.of("gzip .gz", "bzip2 .bz2")) {
      String[] codec = packed.split(" ", 2);
      DataFrameWriter<Row> writer = some.write().format("json").option("compression", codec[0]);
      add("articles.jsonl" + codec[1], writer, json);
    }
    makeZstandard();
    add(
        "articles.csv",
        some.write().format("csv").options(quoted),
        new Peer(csv, "csv", List.of(FIELDS), true));
    add(
        "articles.tsv",
        some.write().format("csv").options(quoted).option("sep", "\t"),
        new Peer(tsv, "csv", List.of(FIELDS), true));
    add(
        "articles.parquet",
        some.write().format("parquet"),
        new Peer(plain, "parquet", List.of(FIELDS), true));
    makeXml(some);
    makeCrawl(some);
    some.unpersist();
    return files;
  }

  /** The same lines in Zstandard, which Spark reads only where Hadoop has it as native code. */
  private void makeZstandard() throws IOException {
    Path file = into.resolve("articles.jsonl.zst");
    try (OutputStream packed = new ZstdOutputStream(Files.newOutputStream(file))) {
      Files.copy(into.resolve("articles.jsonl"), packed);
    }
    files.put(file, new Peer(null, "json", List.of(), false));
  }

  /** A feed and a wiki's dump, by Spark's own writer of XML. */
  private void makeXml(Dataset<Row> articles) throws IOException {
    String date =
        "coalesce(date_format(try_to_date(date), 'EEE, dd MMM yyyy') || ' 10:00:00 GMT', '') pubDate";
    add(
        "articles.rss",
        articles
            .selectExpr("title", "url link", date, "content description")
            .write()
            .format("xml")
            .options(Map.of("rootTag", "rss", "rowTag", "item")),
        new Peer(
            spark
                .read()
                .schema("title string, link string, pubDate string, description string")
                .options(Map.of("rowTag", "item", "ignoreSurroundingSpaces", "false")),
            "xml",
            List.of("title", "link", "pubDate", "description"),
            false));
    add(
        "wiki.xml",
        articles
            .selectExpr(
                "title",
                "'0' ns",
                "named_struct('timestamp', '2019-04-01T00:00:00Z', 'text', content) revision")
            .write()
            .format("xml")
            .options(Map.of("rootTag", "mediawiki", "rowTag", "page")),
        new Peer(
            spark
                .read()
                .schema("title string, ns string, revision struct<timestamp string, text string>")
                .option("rowTag", "page"),
            "xml",
            List.of("title", "revision.timestamp", "revision.text"),
            false));
  }

  /** A crawl of pages that hold the articles; Spark has no reader of such files. */
  private void makeCrawl(Dataset<Row> articles) throws IOException {
    Path file = into.resolve("articles.warc.gz");
    try (OutputStream crawl = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (Row article : articles.select("title", "url", "content").collectAsList()) {
        crawl.write(page(article.getString(0), article.getString(1), article.getString(2)));
      }
    }
    files.put(file, new Peer(null, "warc", List.of(), false));
  }

  private static byte[] page(String title, String url, String text) {
    String paragraphs =
        escaped(text).lines().filter(line -> !line.isBlank()).collect(joining("</p>\n<p>"));
    String html =
        "<!doctype html><html><head><meta charset=utf-8><title>%s</title>".formatted(escaped(title))
            + "<meta property=\"og:type\" content=\"article\"></head><body><article><h1>"
            + escaped(title)
            + "</h1><p>"
            + paragraphs
            + "</p></article></body></html>";
    return WarcFiles.response(
        url.replaceAll("[^\\x21-\\x7e]|[\"<>\\[\\]\\\\^`{|}]", ""),
        200,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        html.getBytes(UTF_8),
        WarcCompression.GZIP);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void add(String name, DataFrameWriter<Row> writer, Peer peer) throws IOException {
    Path folder = into.resolve(name + ".parts");
    writer.mode("overwrite").save(folder.toString());
    Path file = into.resolve(name);
    try (Stream<Path> parts = Files.list(folder)) {
      Path part =
          parts.filter(p -> p.getFileName().toString().startsWith("part-")).findFirst().get();
      Files.deleteIfExists(file);
      Files.move(part, file);
    }
    files.put(file, peer);
  }
}
