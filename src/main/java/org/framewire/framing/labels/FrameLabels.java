package org.framewire.framing.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.framewire.text.BoundedPattern;

/**
 * Articles with the frames that people found in them: JSON Lines of {@code id}, {@code text} and
 * {@code frames} (an array of names), and, where there are such, {@code title} and {@code story}.
 *
 * @param name of the file
 * @param hash SHA-256 of the file, in hex
 * @param examples sorted by id, so that the order of the lines decides nothing
 */
public record FrameLabels(String name, String hash, List<FrameExample> examples) {
  private static final BoundedPattern BETWEEN_WORDS = BoundedPattern.of("[^\\p{L}\\p{Nd}]+");

  /**
   * Reads a file.
   *
   * @throws LabelException naming file, line and remedy
   */
  public static FrameLabels read(Path path) {
    LabelFile file = LabelFile.read(path);
    List<FrameExample> examples = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (LabelRecord record : file.records()) {
      FrameExample example = example(record);
      if (!ids.add(example.id())) {
        throw record.wrong("has the `id` " + example.id() + " of a record before it");
      }
      examples.add(example);
    }
    examples.sort(Comparator.comparing(FrameExample::id));
    return new FrameLabels(file.name(), file.hash(), examples);
  }

  private static FrameExample example(LabelRecord record) {
    Set<String> frames = new TreeSet<>();
    for (JsonNode frame : record.array("frames")) {
      if (!frame.isTextual() || frame.asText().isBlank()) {
        throw record.wrong("has a frame that is no name");
      }
      frames.add(nameOf(frame.asText()));
    }
    String id = record.textOr("id", "");
    if (id.isBlank()) {
      throw record.wrong("needs an `id`");
    }
    return new FrameExample(
        id, record.textOr("story", id), record.textOr("title", ""), record.text("text"), frames);
  }

  /**
   * A frame's name as lenses write it: lower case, with {@code _} for all but letters and digits.
   */
  static String nameOf(String written) {
    String words = BETWEEN_WORDS.replaceAll(written.toLowerCase(Locale.ROOT), " ");
    return words.strip().replace(' ', '_');
  }

  /** The names of all frames, by the alphabet. */
  public List<String> frames() {
    Set<String> frames = new TreeSet<>();
    examples.forEach(example -> frames.addAll(example.frames()));
    return List.copyOf(frames);
  }

  /** Who carries what: by example, then by frame. */
  public boolean[][] truth(List<String> frames) {
    boolean[][] truth = new boolean[examples.size()][frames.size()];
    for (int example = 0; example < truth.length; example++) {
      for (int frame = 0; frame < frames.size(); frame++) {
        truth[example][frame] = examples.get(example).frames().contains(frames.get(frame));
      }
    }
    return truth;
  }

  /** What must not be split over folds, by example. */
  public List<String> groups() {
    return examples.stream().map(FrameExample::group).toList();
  }
}
