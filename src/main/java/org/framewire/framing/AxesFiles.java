package org.framewire.framing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A model of axes as a folder of two files: {@code model.json}, its card, and {@code words.tsv},
 * the words with their cosines. The card pins the hash of all that decides a score.
 */
public final class AxesFiles {
  /** The version of the model that ships with Framewire. */
  public static final String SHIPPED_VERSION = "1";

  private static final String CARD = "model.json";
  private static final String WORDS = "words.tsv";
  private static final String SHIPPED = "/lenses/" + AxesModel.LENS + "/" + SHIPPED_VERSION + "/";

  private AxesFiles() {}

  /** The model that ships with Framewire. */
  public static AxesModel shipped() throws IOException {
    return load(SHIPPED, AxesFiles::resource);
  }

  /** Whether a folder holds a model of axes, by its card. */
  public static boolean areIn(Path folder) throws IOException {
    Path card = folder.resolve(CARD);
    return Files.isRegularFile(card)
        && Files.readString(card)
            .lines()
            .anyMatch(
                line -> line.matches("\\s*\"lens\"\\s*:\\s*\"" + AxesModel.LENS + "\",?\\s*"));
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static AxesModel load(Path folder) throws IOException {
    return load(folder + "/", name -> Files.newInputStream(Path.of(name)));
  }

  /** Writes a model into a folder, which is made if need be. */
  public static void write(AxesModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CARD), AxesCard.write(model));
    Files.writeString(folder.resolve(WORDS), AxisWordLines.write(model.vocabulary()));
  }

  @FunctionalInterface
  private interface Source {
    InputStream open(String name) throws IOException;
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = AxesFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  private static AxesModel load(String folder, Source source) throws IOException {
    AxesCard card = AxesCard.parse(read(folder + CARD, source), folder + CARD);
    AxesModel model =
        new AxesModel(
            card.version(),
            card.training(),
            card.agreement(),
            card.axes(),
            AxisWordLines.parse(read(folder + WORDS, source), card.axes().size(), folder + WORDS));
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
              + AxesModel.LENS
              + "` makes one",
          e);
    }
  }
}
