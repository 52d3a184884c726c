package org.framewire.framing.artefacts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where the files of a model are: a folder, or the resources that ship with Framewire. Each has a
 * card, which pins the hash of all that decides a score, and a table of words or weights beside it.
 */
public final class ModelFolder {
  /** The name of the card. */
  public static final String CARD = "model.json";

  private final String lens;
  private final String path;
  private final Source source;

  @FunctionalInterface
  private interface Source {
    InputStream open(String name) throws IOException;
  }

  private ModelFolder(String lens, String path, Source source) {
    this.lens = lens;
    this.path = path;
    this.source = source;
  }

  /** A folder in which a model of that lens should be. */
  public static ModelFolder at(Path folder, String lens) {
    return new ModelFolder(lens, folder + "/", name -> Files.newInputStream(Path.of(name)));
  }

  /** The model of a lens that ships under a version. */
  public static ModelFolder shipped(String lens, String version) {
    return new ModelFolder(lens, "/lenses/" + lens + "/" + version + "/", ModelFolder::resource);
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = ModelFolder.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  /**
   * The lens that the model in a folder is of, by its card.
   *
   * @throws IOException when there is no card, or it does not say
   */
  public static String lensOf(Path folder) throws IOException {
    ModelFolder any = at(folder, "LENS");
    return CardReader.of(any.read(CARD), any.nameOf(CARD)).text("lens");
  }

  /**
   * The card.
   *
   * @throws IOException when there is none, or it is of another lens
   */
  public CardReader card() throws IOException {
    CardReader card = CardReader.of(read(CARD), nameOf(CARD));
    String found = card.text("lens");
    if (!found.equals(lens)) {
      throw new IOException(
          nameOf(CARD) + " is a model of the lens `" + found + "`, not of `" + lens + "`");
    }
    return card;
  }

  /** What to call a file in messages. */
  public String nameOf(String file) {
    return path + file;
  }

  /**
   * The content of a file.
   *
   * @throws IOException saying how to make a model when the file is missing
   */
  public String read(String file) throws IOException {
    try (InputStream in = source.open(nameOf(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IOException(
          String.format(
              "there is no model file %s; `framewire train --lens %s` makes one",
              nameOf(file), lens),
          e);
    }
  }

  /**
   * Refuses a model whose files were edited after the fit.
   *
   * @param content the hash of what was read
   * @param card the hash that the card gives
   */
  public void requireUnchanged(String content, String card) throws IOException {
    if (!content.equals(card)) {
      throw new IOException(
          String.format(
              "the model in %s was changed after it was fitted: its content has the hash %s, its"
                  + " card says %s; train it anew",
              path, content, card));
    }
  }
}
