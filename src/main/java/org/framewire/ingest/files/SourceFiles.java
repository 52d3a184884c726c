package org.framewire.ingest.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds the files that the inputs of a run name: a file, a folder with everything below it, or a
 * glob. Files whose name, or a folder above them inside the input, begins with {@code .} or {@code
 * _} are left alone, and so are read-me files; a file that is named itself, without a wild card, is
 * always read.
 */
public final class SourceFiles {
  private final Storage storage;

  public SourceFiles(Storage storage) {
    this.storage = storage;
  }

  /**
   * Lists the files of all inputs; one that two inputs reach is listed once.
   *
   * @throws IngestException when an input is missing, cannot be read, or nothing is left to read
   */
  public SourceListing list(List<String> inputs) {
    Map<String, SourceFile> byLocation = new LinkedHashMap<>();
    TreeSet<String> ignored = new TreeSet<>();
    for (String input : inputs) {
      for (FoundFile found : search(input)) {
        if (isIgnored(found.relative())) {
          ignored.add(found.path());
        } else {
          byLocation.putIfAbsent(found.location(), found.toSourceFile());
        }
      }
    }
    if (byLocation.isEmpty()) {
      throw new IngestException(
          IngestException.Kind.NO_INPUT,
          "no file to read in "
              + String.join(", ", inputs)
              + (ignored.isEmpty() ? "" : " (" + ignored.size() + " hidden or read-me ignored)")
              + ": name a file, a folder or a glob with --input");
    }
    List<SourceFile> files = new ArrayList<>(byLocation.values());
    files.sort((one, other) -> one.path().compareTo(other.path()));
    return new SourceListing(files, List.copyOf(ignored));
  }

  private List<FoundFile> search(String input) {
    return Storage.isLocal(input) ? LocalSearch.find(input) : new HadoopSearch(storage).find(input);
  }

  /** Whether a path below an input is hidden or tells of the dump; empty for the input itself. */
  private static boolean isIgnored(String relative) {
    if (relative.isEmpty()) {
      return false;
    }
    String[] names = relative.split("/", -1);
    for (String name : names) {
      if (name.startsWith(".") || name.startsWith("_")) {
        return true;
      }
    }
    String last = names[names.length - 1].toLowerCase(Locale.ROOT);
    return last.endsWith(".md") || last.equals("readme") || last.startsWith("readme.");
  }

  /** Makes the exception of an input that is not there. */
  public static IngestException missing(String input) {
    return new IngestException(
        IngestException.Kind.NO_INPUT,
        "nothing is at " + input + ": check the spelling, and quote a glob so the shell keeps it");
  }

  /** Makes the exception of an input that is there and cannot be read. */
  public static IngestException unreadable(String input, Exception cause) {
    return new IngestException(
        IngestException.Kind.UNREADABLE,
        "cannot read "
            + input
            + " ("
            + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
            + "): check that the job's user may read it",
        cause);
  }
}
