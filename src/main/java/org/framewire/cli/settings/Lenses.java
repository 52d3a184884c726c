package org.framewire.cli.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.framing.Lens;
import org.framewire.framing.artefacts.ModelFolder;
import org.framewire.framing.axes.AxesFiles;
import org.framewire.framing.axes.AxesLens;
import org.framewire.framing.axes.AxesModel;
import org.framewire.framing.frames.PolicyFramesFiles;
import org.framewire.framing.frames.PolicyFramesLens;
import org.framewire.framing.tone.ToneLens;
import org.framewire.framing.tone.ToneModelFiles;

/** The lenses of a run: those that ship, and those that the settings add. */
public record Lenses(List<Lens> all) {
  /** In the place of a folder: the lens of tone that needs no labels. */
  private static final Path TONE_BY_WORDS = Path.of("tone-by-words");

  /** Loads every lens once, before anything is read. */
  public static Lenses load(Settings settings) {
    Map<String, Lens> lenses = new LinkedHashMap<>();
    try {
      add(lenses, new PolicyFramesLens(PolicyFramesFiles.shipped(), settings.voiceTokens()));
      add(lenses, ToneLens.of(ToneModelFiles.shipped()));
      add(lenses, new AxesLens(AxesFiles.shipped(), settings.voiceTokens()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String folder : settings.lenses()) {
      try {
        add(lenses, fitted(Path.of(folder), settings));
      } catch (IOException | UncheckedIOException e) {
        throw new CommandFailure(
            ExitCode.BAD_SETTINGS, "the lens in " + folder + " cannot be used: " + e.getMessage());
      }
    }
    return new Lenses(List.copyOf(lenses.values()));
  }

  private static Lens fitted(Path folder, Settings settings) throws IOException {
    if (folder.equals(TONE_BY_WORDS)) {
      return tone(folder);
    }
    return switch (ModelFolder.lensOf(folder)) {
      case AxesModel.LENS -> new AxesLens(AxesFiles.load(folder), settings.voiceTokens());
      case ToneLens.NAME -> tone(folder);
      default -> new PolicyFramesLens(PolicyFramesFiles.load(folder), settings.voiceTokens());
    };
  }

  /**
   * The lens of tone that a user chose.
   *
   * @param choice the folder of a fitted model, or {@link #TONE_BY_WORDS}; a folder of that very
   *     name is {@code ./tone-by-words}
   */
  public static ToneLens tone(Path choice) throws IOException {
    return choice.equals(TONE_BY_WORDS)
        ? ToneLens.byWords()
        : ToneLens.of(ToneModelFiles.load(choice));
  }

  private static void add(Map<String, Lens> lenses, Lens lens) {
    lenses.put(lens.name() + " " + lens.version(), lens);
  }

  /** Name and version of each, for the books of the run. */
  public Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    all.forEach(lens -> versions.merge(lens.name(), lens.version(), (a, b) -> a + ", " + b));
    return versions;
  }
}
