package org.framewire.ingest.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds files on this machine; links are followed. */
final class LocalSearch {
  private LocalSearch() {}

  static List<FoundFile> find(String input) {
    try {
      Path path = Storage.localPath(input);
      if (Files.exists(path)) {
        return below(path, path, input);
      }
      if (hasGlob(input)) {
        return matching(input);
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      throw SourceFiles.missing(input);
    } catch (IOException | UncheckedIOException e) {
      throw SourceFiles.unreadable(input, e);
    }
    throw SourceFiles.missing(input);
  }

  /**
   * The files below a start, or itself.
   *
   * @param input what relative paths are relative to
   * @param named the start as the user would name it
   */
  private static List<FoundFile> below(Path input, Path start, String named) throws IOException {
    if (!Files.isReadable(start)) {
      throw new IOException("no permission");
    }
    List<FoundFile> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) walk::iterator) {
        if (Files.isRegularFile(file)) {
          String path = join(named, start.relativize(file).toString());
          String location = file.toAbsolutePath().toString();
          String relative = input.relativize(file).toString();
          found.add(new FoundFile(path, relative, location, Files.size(file)));
        }
      }
    }
    return found;
  }

  private static String join(String named, String below) {
    if (below.isEmpty()) {
      return named;
    }
    return named.endsWith("/") ? named + below : named + "/" + below;
  }

  private static List<FoundFile> matching(String input) throws IOException {
    Path pattern = Storage.localPath(input);
    Path start = fixedStart(pattern);
    if (!Files.isDirectory(start)) {
      throw SourceFiles.missing(input);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    int depth = input.contains("**") ? Integer.MAX_VALUE : depthBelow(start, pattern);
    List<FoundFile> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(start, depth, FileVisitOption.FOLLOW_LINKS)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Path named = pattern.getParent() == null ? start.relativize(path) : path;
        if (matcher.matches(named)) {
          found.addAll(below(start, path, named.toString()));
        }
      }
    }
    if (found.isEmpty()) {
      throw SourceFiles.missing(input);
    }
    return found;
  }

  /** The deepest folder of a pattern that is named without a wild card. */
  private static Path fixedStart(Path pattern) {
    Path start = pattern;
    while (start != null && hasGlob(start.toString())) {
      start = start.getParent();
    }
    return start == null ? Path.of("") : start;
  }

  private static int depthBelow(Path start, Path pattern) {
    int fixed = start.toString().isEmpty() ? 0 : start.getNameCount();
    return pattern.getNameCount() - fixed;
  }

  private static boolean hasGlob(String path) {
    return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }
}
