package org.framewire.ingest.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds files on a store that Hadoop knows: HDFS, object stores. */
final class HadoopSearch {
  private final Storage storage;

  HadoopSearch(Storage storage) {
    this.storage = storage;
  }

  List<FoundFile> find(String input) {
    try {
      FileSystem files = storage.fileSystem(input);
      FileStatus[] starts = files.globStatus(Storage.hadoopPath(input));
      if (starts == null || starts.length == 0) {
        throw SourceFiles.missing(input);
      }
      List<FoundFile> found = new ArrayList<>();
      for (FileStatus start : starts) {
        addBelow(files, start, fixedPart(input), found);
      }
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw SourceFiles.unreadable(input, e);
    }
  }

  private static void addBelow(
      FileSystem files, FileStatus start, String fixedPart, List<FoundFile> found)
      throws IOException {
    if (start.isFile()) {
      found.add(foundFile(start, fixedPart));
      return;
    }
    RemoteIterator<LocatedFileStatus> walk = files.listFiles(start.getPath(), true);
    while (walk.hasNext()) {
      found.add(foundFile(walk.next(), fixedPart));
    }
  }

  private static FoundFile foundFile(FileStatus file, String fixedPart) {
    String path = file.getPath().toUri().getPath();
    String below = path.startsWith(fixedPart) ? path.substring(fixedPart.length()) : "";
    String relative = below.startsWith("/") ? below.substring(1) : below;
    String location = file.getPath().toString();
    return new FoundFile(location, relative, location, file.getLen());
  }

  /** The path of the deepest folder that an input names without a wild card. */
  private static String fixedPart(String input) {
    int end = 0;
    while (end < input.length() && "*?[{".indexOf(input.charAt(end)) < 0) {
      end++;
    }
    String fixed = end == input.length() ? input : input.substring(0, input.lastIndexOf('/', end));
    return Storage.hadoopPath(fixed).toUri().getPath();
  }
}
