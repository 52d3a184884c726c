package org.framewire.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process has held, as Linux counts it. */
public final class PeakMemory {
  private static final String PEAK = "VmHWM:";

  private PeakMemory() {}

  /** Prints a line {@code peak N} with N in megabytes, for {@code jobs/bench} to read. */
  public static void print() throws IOException {
    System.out.println("peak " + megabytes());
  }

  /** The most memory that this process held at once. */
  static long megabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith(PEAK)) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1000;
      }
    }
    throw new IOException("/proc/self/status has no line " + PEAK);
  }
}
