package org.framewire.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
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
        addBelow(files, start, found);
      }
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw SourceFiles.unreadable(input, e);
    }
  }

  private static void addBelow(FileSystem files, FileStatus start, List<FoundFile> found)
      throws IOException {
    String root = start.getPath().toString();
    if (start.isFile()) {
      found.add(new FoundFile(root, "", root, start.getLen()));
      return;
    }
    Path folder = start.getPath();
    RemoteIterator<LocatedFileStatus> walk = files.listFiles(folder, true);
    while (walk.hasNext()) {
      FileStatus file = walk.next();
      String location = file.getPath().toString();
      String relative = location.substring(root.length() + 1);
      found.add(new FoundFile(location, relative, location, file.getLen()));
    }
  }
}
