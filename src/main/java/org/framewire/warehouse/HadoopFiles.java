package org.framewire.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Files of a Hadoop file system whose rename and exclusive create are atomic, as HDFS's are. Object
 * stores are not among them.
 */
final class HadoopFiles implements FileOperations {
  private final FileSystem fileSystem;
  private final FileContext context;

  HadoopFiles(Path root, Configuration configuration) throws IOException {
    this.fileSystem = root.getFileSystem(configuration);
    this.context = FileContext.getFileContext(root.toUri(), configuration);
  }

  @Override
  public List<Entry> list(Path directory) {
    return Attempt.to(
        "list",
        directory,
        () -> {
          try {
            return Arrays.stream(fileSystem.listStatus(directory))
                .sorted(Comparator.comparing(FileStatus::getPath))
                .map(status -> new Entry(status.getPath(), status.isDirectory(), bytes(status)))
                .toList();
          } catch (FileNotFoundException e) {
            return List.of();
          }
        });
  }

  private static long bytes(FileStatus status) {
    return status.isDirectory() ? 0 : status.getLen();
  }

  @Override
  public boolean exists(Path path) {
    return Attempt.to("look for", path, () -> fileSystem.exists(path));
  }

  @Override
  public Optional<byte[]> read(Path file) {
    return Attempt.to(
        "read",
        file,
        () -> {
          try (FSDataInputStream stream = fileSystem.open(file)) {
            return Optional.of(stream.readAllBytes());
          } catch (FileNotFoundException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void makeDirectories(Path directory) {
    Attempt.toDo("make", directory, () -> fileSystem.mkdirs(directory));
  }

  @Override
  public void write(Path file, byte[] content) {
    Attempt.toDo("write", file, () -> put(file, content, true));
  }

  @Override
  public boolean create(Path file, byte[] content) {
    return Attempt.to(
        "create",
        file,
        () -> {
          try {
            put(file, content, false);
            return true;
          } catch (FileAlreadyExistsException e) {
            return false;
          }
        });
  }

  private void put(Path file, byte[] content, boolean over) throws IOException {
    try (FSDataOutputStream stream = fileSystem.create(file, over)) {
      stream.write(content);
      stream.hsync();
    }
  }

  @Override
  public void rename(Path from, Path to) {
    Attempt.toDo("move to", to, () -> context.rename(from, to, Options.Rename.NONE));
  }

  @Override
  public void renameOver(Path from, Path to) {
    Attempt.toDo("replace", to, () -> context.rename(from, to, Options.Rename.OVERWRITE));
  }

  @Override
  public void delete(Path path) {
    Attempt.toDo("delete", path, () -> fileSystem.delete(path, true));
  }

  /** Nothing holds others off here: two that take over one lease find out by the lease itself. */
  @Override
  public <T> T alone(Path lock, Supplier<T> action) {
    return action.get();
  }
}
