package org.framewire.warehouse;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;

/**
 * Files of this machine, by the operating system's own calls. Hadoop's local file system is not
 * enough here: its rename over a file deletes the old one first, its exclusive create looks before
 * it writes, and its rename copies where it cannot move.
 */
final class LocalFiles implements FileOperations {

  @Override
  public List<Entry> list(Path directory) {
    return Attempt.to("list", directory, () -> listed(directory));
  }

  private static List<Entry> listed(Path directory) throws IOException {
    java.nio.file.Path local = local(directory);
    if (!Files.isDirectory(local)) {
      return List.of();
    }
    try (Stream<java.nio.file.Path> children = Files.list(local)) {
      return children
          .map(child -> child.getFileName().toString())
          .sorted()
          .map(name -> entry(new Path(directory, name), local.resolve(name)))
          .toList();
    }
  }

  private static Entry entry(Path path, java.nio.file.Path local) {
    boolean isDirectory = Files.isDirectory(local);
    return new Entry(path, isDirectory, isDirectory ? 0 : local.toFile().length());
  }

  @Override
  public boolean exists(Path path) {
    return Files.exists(local(path));
  }

  @Override
  public Optional<byte[]> read(Path file) {
    return Attempt.to(
        "read",
        file,
        () -> {
          try {
            return Optional.of(Files.readAllBytes(local(file)));
          } catch (NoSuchFileException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void makeDirectories(Path directory) {
    Attempt.toDo("make", directory, () -> Files.createDirectories(local(directory)));
  }

  @Override
  public void write(Path file, byte[] content) {
    Attempt.toDo("write", file, () -> put(file, content, CREATE, TRUNCATE_EXISTING, WRITE));
  }

  @Override
  public boolean create(Path file, byte[] content) {
    return Attempt.to(
        "create",
        file,
        () -> {
          try {
            put(file, content, CREATE_NEW, WRITE);
            return true;
          } catch (FileAlreadyExistsException e) {
            return false;
          }
        });
  }

  private static void put(Path file, byte[] content, OpenOption... options) throws IOException {
    try (FileChannel channel = FileChannel.open(local(file), options)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  @Override
  public void rename(Path from, Path to) {
    Attempt.toDo(
        "move to",
        to,
        () -> {
          if (Files.exists(local(to))) {
            throw new FileAlreadyExistsException(to.toString());
          }
          Files.move(local(from), local(to), StandardCopyOption.ATOMIC_MOVE);
        });
  }

  @Override
  public void renameOver(Path from, Path to) {
    Attempt.toDo(
        "replace", to, () -> Files.move(local(from), local(to), StandardCopyOption.ATOMIC_MOVE));
  }

  @Override
  public void delete(Path path) {
    Attempt.toDo("delete", path, () -> deleteAll(local(path)));
  }

  @Override
  public <T> T alone(Path lock, Supplier<T> action) {
    // The system's lock holds off other processes, the monitor other threads of this one.
    synchronized (LocalFiles.class) {
      return Attempt.to(
          "lock",
          lock,
          () -> {
            try (FileChannel channel = FileChannel.open(local(lock), CREATE, WRITE);
                FileLock held = channel.lock()) {
              if (!held.isValid()) {
                throw new IOException("the lock was lost");
              }
              return action.get();
            }
          });
    }
  }

  private static void deleteAll(java.nio.file.Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<java.nio.file.Path> deepestFirst;
    try (Stream<java.nio.file.Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (java.nio.file.Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
