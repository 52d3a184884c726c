package org.framewire.framing.frames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.framing.artefacts.ModelFolder;

/** A model of frames as files: its card, and {@code words.tsv}, the words with their weights. */
public final class PolicyFramesFiles {
  /** The version of the model that ships with Framewire. */
  public static final String SHIPPED_VERSION = "2";

  private static final String WORDS = "words.tsv";

  private PolicyFramesFiles() {}

  /** The model that ships with Framewire. */
  public static PolicyFramesModel shipped() throws IOException {
    return load(ModelFolder.shipped(PolicyFramesModel.LENS, SHIPPED_VERSION));
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static PolicyFramesModel load(Path folder) throws IOException {
    return load(ModelFolder.at(folder, PolicyFramesModel.LENS));
  }

  private static PolicyFramesModel load(ModelFolder folder) throws IOException {
    PolicyFramesCard card = PolicyFramesCard.read(folder.card());
    PolicyFramesModel model =
        new PolicyFramesModel(
            card.version(),
            card.training(),
            card.frames(),
            WordLines.parse(folder.read(WORDS), card.frames().size(), folder.nameOf(WORDS)));
    folder.requireUnchanged(model.hash(), card.hash());
    return model;
  }

  /** Writes a model into a folder, which is made if need be. */
  public static void write(PolicyFramesModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    PolicyFramesCard card =
        new PolicyFramesCard(model.version(), model.hash(), model.training(), model.frames());
    Files.writeString(folder.resolve(ModelFolder.CARD), card.write());
    Files.writeString(folder.resolve(WORDS), WordLines.write(model.vocabulary()));
  }
}
