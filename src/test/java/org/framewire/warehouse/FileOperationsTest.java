package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both kinds of file systems must do alike. */
class FileOperationsTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  @TempDir java.nio.file.Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"local", "hadoop"})
  void filesAreWrittenReadListedAndDeleted(String kind) throws IOException {
    FileOperations files = files(kind);
    Path directory = path("a b/c%20d");
    Path file = new Path(directory, "f.json");

    assertEquals(List.of(), files.list(directory));
    assertTrue(files.read(file).isEmpty());
    files.makeDirectories(directory);
    files.makeDirectories(directory);
    files.makeDirectories(new Path(directory, "e"));
    files.write(file, OLD);
    files.write(file, NEW);
    assertArrayEquals(NEW, files.read(file).orElseThrow());
    List<FileOperations.Entry> entries = files.list(directory);
    assertEquals(List.of("e", "f.json"), entries.stream().map(e -> e.name()).toList());
    assertTrue(entries.get(0).isDirectory());
    assertEquals(NEW.length, entries.get(1).bytes());

    files.delete(path("a b"));
    files.delete(path("a b"));
    assertFalse(files.exists(path("a b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "hadoop"})
  void aFileIsCreatedOnce(String kind) throws IOException {
    FileOperations files = files(kind);

    assertTrue(files.create(path("f"), OLD));
    assertFalse(files.create(path("f"), NEW));
    assertArrayEquals(OLD, files.read(path("f")).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "hadoop"})
  void directoriesMoveOnlyToWhereNothingIs(String kind) throws IOException {
    FileOperations files = files(kind);
    files.makeDirectories(path("from"));
    files.write(path("from/f"), OLD);
    files.makeDirectories(path("taken"));

    WarehouseException refusal =
        assertThrows(WarehouseException.class, () -> files.rename(path("from"), path("taken")));
    assertTrue(refusal.getMessage().contains("taken"), refusal.getMessage());
    files.rename(path("from"), path("to"));
    assertArrayEquals(OLD, files.read(path("to/f")).orElseThrow());
    assertFalse(files.exists(path("from")));
    assertThrows(WarehouseException.class, () -> files.rename(path("from"), path("else")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "hadoop"})
  void aFileReplacesAnother(String kind) throws IOException {
    FileOperations files = files(kind);
    files.write(path("old"), OLD);
    files.write(path("new"), NEW);
    files.renameOver(path("new"), path("old"));

    assertArrayEquals(NEW, files.read(path("old")).orElseThrow());
    assertFalse(files.exists(path("new")));
  }

  @Test
  void aReaderOfAReplacedLocalFileNeverFindsNoneOrHalf() throws Exception {
    FileOperations files = new LocalFiles();
    ControlFiles control = new ControlFiles(files);
    control.replace(path("m"), Manifest.NONE);
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      Future<Long> read =
          reader.submit(
              () -> {
                long reads = 0;
                while (!stop.get()) {
                  Manifest seen = control.read(path("m"), Manifest.class).orElseThrow();
                  assertTrue(seen.generation() >= 0);
                  reads++;
                }
                return reads;
              });
      for (int generation = 0; generation < 500; generation++) {
        control.replace(
            path("m"),
            new Manifest(generation, "run", Manifest.NONE.tables(), Manifest.NONE.versions()));
      }
      stop.set(true);
      assertTrue(read.get() > 0);
    } finally {
      reader.shutdownNow();
    }
  }

  private FileOperations files(String kind) throws IOException {
    return kind.equals("local")
        ? new LocalFiles()
        : new HadoopFiles(path("."), new Configuration());
  }

  private Path path(String relative) {
    return new Path(new Path("file", null, folder.toString()), relative);
  }
}
