package org.framewire.ingest.files;

import java.util.List;

/**
 * What the inputs of a run come to.
 *
 * @param files to be read, by path, each once
 * @param ignored paths that were left alone because they are hidden or describe the dump
 */
public record SourceListing(List<SourceFile> files, List<String> ignored) {
  public SourceListing {
    files = List.copyOf(files);
    ignored = List.copyOf(ignored);
  }

  /** Size of all files as stored. */
  public long bytes() {
    return files.stream().mapToLong(SourceFile::bytes).sum();
  }
}
