package org.framewire.warehouse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;

/** A process that dies at its k-th change of a file; a write or delete it leaves half done. */
final class StoppingFiles implements FileOperations {

  /** The death of the process: nothing that it would still do happens. */
  static final class Death extends Error {
    Death() {
      super("the process died");
    }
  }

  private final FileOperations files;
  private int left;
  private final boolean halfDone;

  /**
   * @param steps changes that are made before the one at which the process dies
   * @param halfDone whether that one is left half done, where it is not atomic, or not begun
   */
  StoppingFiles(FileOperations files, int steps, boolean halfDone) {
    this.files = files;
    this.left = steps;
    this.halfDone = halfDone;
  }

  @Override
  public List<Entry> list(Path directory) {
    return files.list(directory);
  }

  @Override
  public boolean exists(Path path) {
    return files.exists(path);
  }

  @Override
  public Optional<byte[]> read(Path file) {
    return files.read(file);
  }

  @Override
  public void makeDirectories(Path directory) {
    step(() -> files.makeDirectories(directory), () -> {});
  }

  @Override
  public void write(Path file, byte[] content) {
    byte[] half = Arrays.copyOf(content, content.length / 2);
    step(() -> files.write(file, content), () -> files.write(file, half));
  }

  @Override
  public boolean create(Path file, byte[] content) {
    throw new UnsupportedOperationException("the lease's alone");
  }

  @Override
  public <T> T alone(Path lock, Supplier<T> action) {
    throw new UnsupportedOperationException("the lease's alone");
  }

  @Override
  public void rename(Path from, Path to) {
    step(() -> files.rename(from, to), () -> {});
  }

  @Override
  public void renameOver(Path from, Path to) {
    step(() -> files.renameOver(from, to), () -> {});
  }

  @Override
  public void delete(Path path) {
    step(
        () -> files.delete(path),
        () -> files.list(path).stream().findFirst().ifPresent(entry -> files.delete(entry.path())));
  }

  private void step(Runnable whole, Runnable half) {
    if (left == 0) {
      if (halfDone) {
        half.run();
      }
      throw new Death();
    }
    left--;
    whole.run();
  }
}
