package org.framewire.framing.artefacts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Writes the card of a model as JSON; {@link CardReader} reads it. */
public final class CardWriter {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private CardWriter() {}

  /**
   * A card with what every model has.
   *
   * @param counted what the number of texts is called: articles, or examples
   */
  public static ObjectNode begin(
      String lens, String version, String hash, TrainingRecord training, String counted) {
    ObjectNode card = JSON.createObjectNode();
    card.put("lens", lens);
    card.put("version", version);
    card.put("hash", hash);
    card.put("language", "en");
    ObjectNode fitted = card.putObject("training");
    fitted.put("corpus", training.corpus());
    fitted.put(counted, training.articles());
    ObjectNode settings = fitted.putObject("settings");
    training.settings().forEach(settings::put);
    return card;
  }

  /** Adds the figures of a check to the entry of a class; null adds none. */
  public static void health(ClassHealth health, ObjectNode ofClass) {
    if (health != null) {
      ObjectNode figures = ofClass.putObject("health");
      figures.put("f1", health.f1());
      figures.put("auc", health.auc());
      figures.put("positives", health.positives());
      figures.put("source", health.source());
    }
  }

  /** The card as the content of its file. */
  public static String text(ObjectNode card) throws IOException {
    return JSON.writeValueAsString(card) + "\n";
  }
}
