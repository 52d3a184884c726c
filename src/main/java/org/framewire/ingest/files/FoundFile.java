package org.framewire.ingest.files;

/**
 * A file that an input leads to.
 *
 * @param path the input as named, joined with the relative path
 * @param relative the path below the input; empty when the input is the file itself
 */
record FoundFile(String path, String relative, String location, long bytes) {

  SourceFile toSourceFile() {
    return new SourceFile(path, location, bytes);
  }
}
