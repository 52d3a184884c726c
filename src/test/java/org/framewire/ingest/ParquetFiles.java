package org.framewire.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Writes Parquet files row by row, for tests. */
final class ParquetFiles {
  static final MessageType ARTICLES =
      MessageTypeParser.parseMessageType(
          """
          message dump {
            optional binary title (STRING);
            optional group source { optional binary domain (STRING); optional binary id (STRING); }
            optional int64 published_at (TIMESTAMP(MILLIS,true));
            optional binary url (STRING);
            required binary content (STRING);
            optional double score;
          }
          """);

  private ParquetFiles() {}

  /** An article of the schema {@link #ARTICLES}, the same for the same number. */
  static void fillArticle(Group row, int number) {
    row.add("title", "Pier " + number);
    row.addGroup("source").append("domain", "www.post" + number % 3 + ".example").append("id", "p");
    row.add("published_at", 1_600_000_000_000L + number * 60_000L);
    row.add("url", "https://post.example/" + number);
    row.add("content", "The pier of number " + number + " rose in the east, the harbour said.");
    row.add("score", number / 7.0);
  }

  /** Writes rows into a new file. */
  static Path write(
      Path file,
      MessageType schema,
      int rows,
      ObjIntConsumer<Group> fill,
      Consumer<ExampleParquetWriter.Builder> settings) {
    ExampleParquetWriter.Builder builder =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
    settings.accept(builder);
    try (ParquetWriter<Group> writer = builder.build()) {
      for (int number = 0; number < rows; number++) {
        Group row = new SimpleGroup(schema);
        fill.accept(row, number);
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The bytes of a file of so many articles. */
  static byte[] articles(Path folder, int rows, Consumer<ExampleParquetWriter.Builder> settings) {
    try {
      Path file = Files.createTempDirectory(folder, "written").resolve("articles.parquet");
      return Files.readAllBytes(write(file, ARTICLES, rows, ParquetFiles::fillArticle, settings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
