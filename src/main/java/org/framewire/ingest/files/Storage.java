package org.framewire.ingest.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.util.SerializableConfiguration;
import org.framewire.text.BoundedPattern;

/**
 * Opens files on driver and executors: local ones through java.nio, because Hadoop's paths refuse
 * the {@code :} that scrapers like to put into names, all others through Hadoop.
 */
public final class Storage implements Serializable {
  private static final BoundedPattern SCHEME =
      BoundedPattern.atStart("[A-Za-z][A-Za-z0-9+.-]+:/.*");

  private final SerializableConfiguration configuration;

  public Storage(Configuration hadoop) {
    this.configuration = new SerializableConfiguration(hadoop);
  }

  /** Whether a location is of this machine's file system. */
  public static boolean isLocal(String location) {
    return location.startsWith("file:") || !SCHEME.matches(location);
  }

  /** The local path of a location that {@link #isLocal}. */
  public static Path localPath(String location) {
    if (!location.startsWith("file:")) {
      return Path.of(location);
    }
    String path = location.substring("file:".length());
    return Path.of(path.startsWith("//") ? path.substring(2) : path);
  }

  public static org.apache.hadoop.fs.Path hadoopPath(String location) {
    return new org.apache.hadoop.fs.Path(location);
  }

  public FileSystem fileSystem(String location) throws IOException {
    return hadoopPath(location).getFileSystem(configuration.value());
  }

  /** The bytes of a file as stored. */
  public InputStream open(String location) throws IOException {
    if (isLocal(location)) {
      return Files.newInputStream(localPath(location));
    }
    return fileSystem(location).open(hadoopPath(location));
  }

  /** A file that is read here and there rather than from start to end. */
  public InputFile input(String location) throws IOException {
    if (isLocal(location)) {
      return new LocalInputFile(localPath(location));
    }
    return HadoopInputFile.fromPath(hadoopPath(location), configuration.value());
  }
}
