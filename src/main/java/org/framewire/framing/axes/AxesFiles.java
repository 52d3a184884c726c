package org.framewire.framing.axes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.framing.artefacts.ModelFolder;

/** A model of axes as files: its card, and {@code words.tsv}, the words with their cosines. */
public final class AxesFiles {
  /** The version of the model that ships with Framewire. */
  public static final String SHIPPED_VERSION = "1";

  private static final String WORDS = "words.tsv";

  private AxesFiles() {}

  /** The model that ships with Framewire. */
  public static AxesModel shipped() throws IOException {
    return load(ModelFolder.shipped(AxesModel.LENS, SHIPPED_VERSION));
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static AxesModel load(Path folder) throws IOException {
    return load(ModelFolder.at(folder, AxesModel.LENS));
  }

  private static AxesModel load(ModelFolder folder) throws IOException {
    AxesCard card = AxesCard.read(folder.card());
    AxesModel model =
        new AxesModel(
            card.version(),
            card.training(),
            card.agreement(),
            card.axes(),
            AxisWordLines.parse(folder.read(WORDS), card.axes().size(), folder.nameOf(WORDS)));
    folder.requireUnchanged(model.hash(), card.hash());
    return model;
  }

  /** Writes a model into a folder, which is made if need be. */
  public static void write(AxesModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ModelFolder.CARD), AxesCard.write(model));
    Files.writeString(folder.resolve(WORDS), AxisWordLines.write(model.vocabulary()));
  }
}
