package org.framewire.framing.axes;

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
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Axes, read from text. {@code [name] meaning} begins an axis; lines below it give its words behind
 * a mark: {@code +} the high pole, {@code -} the low one, {@code ?+} and {@code ?-} synonyms kept
 * out of the poles to check it by. {@code #} begins a comment.
 */
public final class AxisLists implements Serializable {
  private static final String SHIPPED = "/lenses/axes/axes.txt";
  private static final BoundedPattern BLANKS = BoundedPattern.of("[ \t]+");
  private static final BoundedPattern HEADING = BoundedPattern.of("\\[([a-z0-9_]+)]\\s+(\\S.*)");

  private final ArrayList<Axis> axes;

  private AxisLists(List<Axis> axes) {
    this.axes = new ArrayList<>(axes);
  }

  /** The axes that ship with Framewire. */
  public static AxisLists shipped() {
    try (InputStream in = AxisLists.class.getResourceAsStream(SHIPPED);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Axes of a user's own. */
  public static AxisLists read(Path file) throws IOException {
    return parse(Files.readAllLines(file), file.toString());
  }

  /**
   * Reads axes from lines.
   *
   * @param from what to call the source in messages
   * @throws IllegalArgumentException naming source and line, where the form is not kept
   */
  static AxisLists parse(List<String> lines, String from) {
    Reader reader = new Reader();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).split("#", 2)[0].strip();
      try {
        if (!line.isEmpty()) {
          reader.read(line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(from + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    if (reader.axes.isEmpty()) {
      throw new IllegalArgumentException(from + ": no [axis] in it");
    }
    for (Axis axis : reader.axes) {
      if (axis.high().isEmpty()) {
        throw new IllegalArgumentException(
            from + ": the axis " + axis.name() + " needs a line of words behind +");
      }
    }
    return new AxisLists(reader.axes);
  }

  public List<Axis> axes() {
    return List.copyOf(axes);
  }

  private static final class Reader {
    private final List<Axis> axes = new ArrayList<>();
    private final Set<String> ofAxis = new HashSet<>();

    void read(String line) {
      if (line.startsWith("[")) {
        begin(line);
        return;
      }
      if (axes.isEmpty()) {
        throw new IllegalArgumentException("words stand before the first [axis]");
      }
      String[] words = BLANKS.split(line);
      List<String> pole = pole(words[0]);
      for (int i = 1; i < words.length; i++) {
        add(words[i], pole);
      }
    }

    private void begin(String line) {
      BoundedMatcher heading = HEADING.matcher(line);
      if (!heading.matches()) {
        throw new IllegalArgumentException("an axis begins with [its_name] and what it means");
      }
      String name = heading.group(1);
      if (axes.stream().anyMatch(axis -> axis.name().equals(name))) {
        throw new IllegalArgumentException("the axis " + name + " stands twice");
      }
      ofAxis.clear();
      axes.add(new Axis(name, heading.group(2), List.of(), List.of(), List.of(), List.of()));
    }

    private List<String> pole(String mark) {
      Axis axis = axes.get(axes.size() - 1);
      return switch (mark) {
        case "+" -> axis.high();
        case "-" -> axis.low();
        case "?+" -> axis.highCheck();
        case "?-" -> axis.lowCheck();
        default ->
            throw new IllegalArgumentException(
                "words stand behind +, -, ?+ or ?-, not behind '" + mark + "'");
      };
    }

    private void add(String word, List<String> pole) {
      if (!AxesWords.mayBeScored(word) || !word.equals(word.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "'" + word + "' must be one word of three lower-case letters or more");
      }
      if (!ofAxis.add(word)) {
        throw new IllegalArgumentException("the word '" + word + "' stands twice in its axis");
      }
      pole.add(word);
    }
  }
}
