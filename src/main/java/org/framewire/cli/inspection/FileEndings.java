package org.framewire.cli.inspection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.framewire.ingest.files.SourceFile;

/** How many files there are with each ending of a name, and how large they are. */
final class FileEndings {
  private static final Set<String> COMPRESSED = Set.of("gz", "bz2", "zst", "xz", "zip");
  private static final int LONGEST = 8;
  private static final String NONE = "(no ending)";

  private FileEndings() {}

  /** An ending, such as {@code .jsonl.gz}, with its files. */
  record Ending(String name, long files, long bytes) {
    private Ending plus(Ending other) {
      return new Ending(name, files + other.files, bytes + other.bytes);
    }
  }

  /** The endings, the one with most bytes first. */
  static List<Ending> of(List<SourceFile> files) {
    Map<String, Ending> endings = new HashMap<>();
    for (SourceFile file : files) {
      String ending = ending(file.name());
      endings.merge(ending, new Ending(ending, 1, file.bytes()), Ending::plus);
    }
    return endings.values().stream()
        .sorted(Comparator.comparingLong(Ending::bytes).reversed().thenComparing(Ending::name))
        .toList();
  }

  /** The last part of a name, with the one before where the last tells of compression. */
  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String last = lastPart(lower);
    if (last.isEmpty()) {
      return NONE;
    }
    String before =
        COMPRESSED.contains(last)
            ? lastPart(lower.substring(0, lower.length() - last.length() - 1))
            : "";
    return (before.isEmpty() ? "." : "." + before + ".") + last;
  }

  private static String lastPart(String name) {
    int dot = name.lastIndexOf('.');
    String part = dot > 0 ? name.substring(dot + 1) : "";
    boolean plain = part.chars().allMatch(Character::isLetterOrDigit);
    return plain && part.length() <= LONGEST ? part : "";
  }
}
