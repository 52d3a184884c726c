package org.framewire.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;

/**
 * The few things that a warehouse does to files, each a single step after which a process may die.
 * All of them throw {@link WarehouseException}, naming the path, when the file system refuses.
 */
interface FileOperations {

  /** Something in a directory; {@code bytes} is 0 for a directory. */
  record Entry(Path path, boolean isDirectory, long bytes) {
    String name() {
      return path.getName();
    }
  }

  /** What is in a directory, by name; nothing when there is no such directory. */
  List<Entry> list(Path directory);

  boolean exists(Path path);

  /** The content of a file, if there is one. */
  Optional<byte[]> read(Path file);

  /** Makes a directory and its parents; those that exist are left. */
  void makeDirectories(Path directory);

  /** Writes a file, over one that exists, down to the disk. Not atomic. */
  void write(Path file, byte[] content);

  /** Creates a file; false, and nothing done, when there is one. One of two rivals succeeds. */
  boolean create(Path file, byte[] content);

  /** Moves a file or directory in one step; the target must not exist, its parent must. */
  void rename(Path from, Path to);

  /** Moves a file over another in one step: a reader finds the old or the new, never none. */
  void renameOver(Path from, Path to);

  /** Deletes a file or a whole directory; nothing when there is none. Not atomic. */
  void delete(Path path);

  /**
   * Does something while no other process does the same under this lock file, as far as the file
   * system can hold others off; a process that dies lets go.
   */
  <T> T alone(Path lock, Supplier<T> action);
}
