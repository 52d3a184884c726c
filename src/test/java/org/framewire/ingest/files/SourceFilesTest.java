package org.framewire.ingest.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.framewire.ingest.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir private Path folder;

  private final SourceFiles files = new SourceFiles(new Storage(new Configuration(false)));

  @BeforeEach
  void fillFolder() throws IOException {
    for (String name :
        List.of(
            "a/x_10:30.csv",
            "a/y.jsonl.gz",
            "b/z.txt",
            "b/c/strange.xyz",
            "README",
            "b/notes.md",
            "_staging/x.csv",
            "b/.hidden/y.csv",
            ".DS_Store")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "12345");
    }
  }

  private List<String> list(String input) {
    return files.list(List.of(input)).files().stream()
        .map(file -> file.path().replace(folder.toString(), "F"))
        .toList();
  }

  @Test
  void readsAFolderWithAllBelowIt() {
    assertEquals(
        List.of("F/a/x_10:30.csv", "F/a/y.jsonl.gz", "F/b/c/strange.xyz", "F/b/z.txt"),
        list(folder.toString()));
    SourceListing listing = files.list(List.of(folder.toString()));
    assertEquals(20, listing.bytes());
    assertEquals(5, listing.ignored().size(), listing.ignored().toString());
  }

  @Test
  void readsFilesAndGlobs() {
    assertEquals(List.of("F/a/x_10:30.csv"), list(folder + "/a/x_10:30.csv"));
    assertEquals(List.of("F/b/notes.md"), list(folder + "/b/notes.md"));
    assertEquals(List.of("F/a/x_10:30.csv"), list(folder + "/*/*.csv"));
    assertEquals(List.of("F/a/x_10:30.csv", "F/a/y.jsonl.gz"), list(folder + "/{a,q}"));
    assertEquals(List.of("file://F/b/z.txt"), list("file://" + folder + "/b/z.txt"));
  }

  @Test
  void aFileThatTwoInputsReachIsListedOnce() {
    assertEquals(
        4, files.list(List.of(folder.toString(), folder + "/a", folder + "/b/*")).files().size());
  }

  @Test
  void whatIsMissingIsSaidInOneLine() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    for (String input :
        List.of(folder + "/nowhere", folder + "/*.zip", "/no/such/*.csv", empty.toString())) {
      IngestException missing =
          assertThrows(IngestException.class, () -> files.list(List.of(input)), input);
      assertEquals(IngestException.Kind.NO_INPUT, missing.kind());
      assertTrue(missing.getMessage().contains(input), missing.getMessage());
      assertFalse(missing.getMessage().contains("\n"));
    }
    IngestException unknown =
        assertThrows(IngestException.class, () -> files.list(List.of("nosuch://host/x")));
    assertEquals(IngestException.Kind.UNREADABLE, unknown.kind());
  }

  @Test
  void otherStoresAreReadThroughHadoop() throws IOException {
    Files.delete(folder.resolve("a/x_10:30.csv"));
    Configuration hadoop = new Configuration(false);
    hadoop.setClass("fs.dump.impl", DumpFileSystem.class, FileSystem.class);
    Storage storage = new Storage(hadoop);
    List<SourceFile> found =
        new SourceFiles(storage).list(List.of("dump://" + folder + "/[ab]")).files();
    List<String> paths = new ArrayList<>();
    for (SourceFile file : found) {
      paths.add(
          file.path()
              .substring(file.path().indexOf(folder.toString()) + folder.toString().length()));
      try (var stream = storage.open(file.location())) {
        assertEquals(5, stream.readAllBytes().length);
      }
    }
    assertEquals(List.of("/a/y.jsonl.gz", "/b/c/strange.xyz", "/b/z.txt"), paths);
  }

  @Test
  void manySmallFilesShareATask() {
    List<SourceFile> small = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      small.add(new SourceFile("f" + i, "/f" + i, 2_000));
    }
    List<List<SourceFile>> tasks = Sources.pack(small, 2);
    assertTrue(tasks.size() <= 30, "tasks " + tasks.size());
    assertEquals(20_000, tasks.stream().mapToInt(List::size).sum());
    int most = tasks.stream().mapToInt(List::size).max().orElseThrow();
    int least = tasks.stream().mapToInt(List::size).min().orElseThrow();
    assertTrue(most - least <= 1, least + " to " + most);
  }

  /** The local files under a scheme of their own. */
  public static final class DumpFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("dump:///");
    }

    @Override
    public File pathToFile(org.apache.hadoop.fs.Path path) {
      return new File(path.toUri().getPath());
    }

    @Override
    public FileStatus getFileStatus(org.apache.hadoop.fs.Path path) throws IOException {
      File file = pathToFile(path);
      if (!file.exists()) {
        throw new FileNotFoundException(path.toString());
      }
      return new FileStatus(
          file.length(), file.isDirectory(), 1, 4096, file.lastModified(), makeQualified(path));
    }

    @Override
    public FileStatus[] listStatus(org.apache.hadoop.fs.Path path) throws IOException {
      List<FileStatus> below = new ArrayList<>();
      for (String name : pathToFile(path).list()) {
        below.add(getFileStatus(new org.apache.hadoop.fs.Path(path, name)));
      }
      return below.toArray(new FileStatus[0]);
    }
  }
}
