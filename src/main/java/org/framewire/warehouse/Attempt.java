package org.framewire.warehouse;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** Turns an input/output error into a message that names the deed and the path. */
final class Attempt {

  interface Action<T> {
    T run() throws IOException;
  }

  interface Deed {
    void run() throws IOException;
  }

  private Attempt() {}

  static <T> T to(String deed, Path path, Action<T> action) {
    try {
      return action.run();
    } catch (IOException e) {
      throw new WarehouseException(
          "Cannot " + deed + " " + path + " (" + e + "): see to rights and space there.", e);
    }
  }

  static void toDo(String deed, Path path, Deed action) {
    to(
        deed,
        path,
        () -> {
          action.run();
          return path;
        });
  }
}
