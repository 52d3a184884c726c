package org.framewire.framing.tone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.framing.artefacts.CardReader;
import org.framewire.framing.artefacts.CardWriter;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.artefacts.ModelFolder;
import org.framewire.framing.labels.Polarity;

/**
 * A model of tone as files: its card, and {@code weights.tsv}, the weights of its hashed features.
 * No word of the training data is in it.
 */
public final class ToneModelFiles {
  /** The version of the model that ships with Framewire. */
  public static final String SHIPPED_VERSION = "1";

  private static final String WEIGHTS = "weights.tsv";

  private ToneModelFiles() {}

  /** Writes a model into a folder, which is made if need be. */
  public static void write(ToneModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(ModelFolder.CARD), card(model));
    Files.writeString(folder.resolve(WEIGHTS), ToneWeight.write(model.weights()));
  }

  private static String card(ToneModel model) throws IOException {
    ObjectNode card =
        CardWriter.begin(
            ToneLens.NAME, model.version(), model.hash(), model.training(), "examples");
    card.put("words", model.wordsHash());
    card.put("factor", model.factor());
    for (Polarity polarity : Polarity.values()) {
      ObjectNode ofClass = card.withArray("classes").addObject();
      ofClass.put("name", polarity.label());
      ofClass.put("intercept", model.intercepts()[polarity.place()]);
      CardWriter.health(
          model.health().isEmpty() ? null : model.health().get(polarity.place()), ofClass);
    }
    return CardWriter.text(card);
  }

  /** The model that ships with Framewire. */
  public static ToneModel shipped() throws IOException {
    return load(ModelFolder.shipped(ToneLens.NAME, SHIPPED_VERSION));
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static ToneModel load(Path folder) throws IOException {
    return load(ModelFolder.at(folder, ToneLens.NAME));
  }

  private static ToneModel load(ModelFolder folder) throws IOException {
    CardReader card = folder.card();
    List<ClassHealth> health = new ArrayList<>();
    double[] intercepts = new double[Polarity.values().length];
    for (CardReader ofClass : card.list("classes")) {
      int place = Polarity.labels().indexOf(ofClass.text("name"));
      if (place < 0) {
        throw new IOException(
            folder.nameOf(ModelFolder.CARD) + " has a class that is no tone; train the model anew");
      }
      intercepts[place] = ofClass.number("intercept");
      if (ofClass.has("health")) {
        health.add(ofClass.health());
      }
    }
    ToneModel model =
        new ToneModel(
            card.text("version"),
            card.training("examples"),
            card.text("words"),
            card.number("factor"),
            intercepts,
            health,
            ToneWeight.parse(folder.read(WEIGHTS), intercepts.length, folder.nameOf(WEIGHTS)));
    folder.requireUnchanged(model.hash(), card.text("hash"));
    if (!model.wordsHash().equals(ToneWords.shipped().hash())) {
      throw new IOException(
          folder.nameOf(ModelFolder.CARD)
              + " is of a model that was fitted with other lists of words; train it anew");
    }
    return model;
  }
}
