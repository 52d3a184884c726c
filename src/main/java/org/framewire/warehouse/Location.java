package org.framewire.warehouse;

import java.net.URI;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a warehouse may be. Publication renames directories, each in one step, and a lease is a
 * file that one of two rivals creates; a store that copies and deletes instead would show readers
 * half a table.
 */
final class Location {
  static final String LOCAL = "file";

  /** Those known to do both. A store is not among them until it is. */
  private static final Set<String> FIT = Set.of(LOCAL, "hdfs", "viewfs");

  private Location() {}

  /**
   * The path of a location, if a warehouse may be there. Nothing there is looked at.
   *
   * @throws UnfitLocationException otherwise
   */
  static Path require(String location, Configuration configuration) {
    Path path;
    try {
      path = new Path(location);
    } catch (IllegalArgumentException e) {
      throw new UnfitLocationException(
          "a warehouse cannot be at \"%s\" (%s): give a folder."
              .formatted(location, e.getMessage()));
    }
    URI written = path.toUri();
    String scheme =
        written.getScheme() == null
            ? FileSystem.getDefaultUri(configuration).getScheme()
            : written.getScheme();
    if (!FIT.contains(scheme)) {
      throw new UnfitLocationException(
          ("a warehouse cannot be at %s: tables are published by renaming directories in one step, which %s"
                  + " does not do: give a local folder or one on HDFS, and copy the tables from there.")
              .formatted(location, scheme));
    }
    return path;
  }
}
