package org.framewire.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All that a reader of a local warehouse may see. */
final class PublishedTree {
  private PublishedTree() {}

  /** Each file outside staging and lease, by name and content, in order. */
  static List<String> of(Warehouse warehouse) throws IOException {
    return of(Path.of(warehouse.root().toUri().getPath()));
  }

  static List<String> of(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(root::relativize)
          .filter(path -> !path.startsWith("_staging") && !path.toString().startsWith("_lease"))
          .map(path -> path + " " + digest(root.resolve(path)))
          .sorted()
          .toList();
    }
  }

  private static int digest(Path file) {
    try {
      return Arrays.hashCode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
