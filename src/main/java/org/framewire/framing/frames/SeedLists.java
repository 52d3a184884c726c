package org.framewire.framing.frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * The seeds of all frames of a lens, read from text: {@code [name] meaning} begins a frame, each
 * line below it is a {@link Seed}, {@code #} begins a comment.
 */
public final class SeedLists implements Serializable {
  private static final String SHIPPED = "/lenses/policy-frames/seeds.txt";
  private static final BoundedPattern HEADING = BoundedPattern.of("\\[([a-z0-9_]+)]\\s+(\\S.*)");

  private final ArrayList<SeededFrame> frames;

  private SeedLists(List<SeededFrame> frames) {
    this.frames = new ArrayList<>(frames);
  }

  /** The lists that ship with Framewire, for the 14 frames of the Policy Frames Codebook. */
  public static SeedLists shipped() {
    try (InputStream in = SeedLists.class.getResourceAsStream(SHIPPED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists of a user's own. */
  public static SeedLists read(Path file) throws IOException {
    return parse(Files.readAllLines(file), file.toString());
  }

  /**
   * Reads lists from lines.
   *
   * @param from what to call the source in messages
   * @throws IllegalArgumentException naming source and line, where the form is not kept
   */
  static SeedLists parse(List<String> lines, String from) {
    List<SeededFrame> frames = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).split("#", 2)[0].strip();
      try {
        if (!line.isEmpty()) {
          readLine(line, frames, seen);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(from + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    requireSeeds(frames, from);
    return new SeedLists(frames);
  }

  private static void readLine(String line, List<SeededFrame> frames, Set<String> seen) {
    if (line.startsWith("[")) {
      BoundedMatcher heading = HEADING.matcher(line);
      if (!heading.matches()) {
        throw new IllegalArgumentException("a frame begins with [its_name] and what it means");
      }
      if (frames.stream().anyMatch(frame -> frame.name().equals(heading.group(1)))) {
        throw new IllegalArgumentException("the frame " + heading.group(1) + " stands twice");
      }
      seen.clear();
      frames.add(new SeededFrame(heading.group(1), heading.group(2), new ArrayList<>()));
      return;
    }
    if (frames.isEmpty()) {
      throw new IllegalArgumentException("a seed stands before the first [frame]");
    }
    if (!seen.add(line)) {
      throw new IllegalArgumentException("the seed '" + line + "' stands twice in its frame");
    }
    frames.get(frames.size() - 1).seeds().add(Seed.parse(line));
  }

  private static void requireSeeds(List<SeededFrame> frames, String from) {
    if (frames.isEmpty()) {
      throw new IllegalArgumentException(from + ": no [frame] in it");
    }
    for (SeededFrame frame : frames) {
      if (frame.seeds().size() < SeededFrame.HALVES) {
        throw new IllegalArgumentException(
            from + ": the frame " + frame.name() + " needs at least two seeds");
      }
    }
  }

  List<SeededFrame> frames() {
    return frames;
  }
}
