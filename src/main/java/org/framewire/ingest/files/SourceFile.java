package org.framewire.ingest.files;

import java.io.Serializable;

/**
 * One file of a dump.
 *
 * @param path as the user named the input, joined with what stands below it: provenance
 * @param location where it is opened: an absolute local path, or a URI of another scheme
 * @param bytes size as stored
 */
public record SourceFile(String path, String location, long bytes) implements Serializable {

  /** The name of the file, without the folders above it. */
  public String name() {
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
