package org.framewire.framing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A model as a folder of two files: {@code model.json}, its card, and {@code words.tsv}, the words
 * with their weights. The card pins the hash of all that decides a score.
 */
public final class ModelFiles {
  /** The version of the model that ships with Framewire. */
  public static final String SHIPPED_VERSION = "1";

  private static final String CARD = "model.json";
  private static final String WORDS = "words.tsv";
  private static final String SHIPPED =
      "/lenses/" + PolicyFramesModel.LENS + "/" + SHIPPED_VERSION + "/";

  private ModelFiles() {}

  /** The model that ships with Framewire. */
  public static PolicyFramesModel shipped() throws IOException {
    return load(SHIPPED, ModelFiles::resource);
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static PolicyFramesModel load(Path folder) throws IOException {
    return load(folder + "/", name -> Files.newInputStream(Path.of(name)));
  }

  /**
   * The lens that the model in a folder is of, by its card.
   *
   * @throws IOException when there is no card, or it does not say
   */
  public static String lensOf(Path folder) throws IOException {
    String card = folder + "/" + CARD;
    return ModelCard.lens(read(card, name -> Files.newInputStream(Path.of(name))), card);
  }

  /** Writes a model into a folder, which is made if need be. */
  public static void write(PolicyFramesModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    ModelCard card = new ModelCard(model.version(), model.hash(), model.training(), model.frames());
    Files.writeString(folder.resolve(CARD), card.write());
    Files.writeString(folder.resolve(WORDS), WordLines.write(model.vocabulary()));
  }

  @FunctionalInterface
  private interface Source {
    InputStream open(String name) throws IOException;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = ModelFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  private static PolicyFramesModel load(String folder, Source source) throws IOException {
    ModelCard card = ModelCard.parse(read(folder + CARD, source), folder + CARD);
    PolicyFramesModel model =
        new PolicyFramesModel(
            card.version(),
            card.training(),
            card.frames(),
            WordLines.parse(read(folder + WORDS, source), card.frames().size(), folder + WORDS));
    if (!card.hash().equals(model.hash())) {
      throw new IOException(
          String.format(
              "the model in %s was changed after it was fitted: its content has the hash %s, its"
                  + " card says %s; train it anew",
              folder, model.hash(), card.hash()));
    }
    return model;
  }

  private static String read(String name, Source source) throws IOException {
    try (InputStream in = source.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IOException(
          "there is no model file "
              + name
              + "; `framewire train --lens "
              + PolicyFramesModel.LENS
              + "` makes one",
          e);
    }
  }
}
