package org.framewire.framing.artefacts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the card of a model, or an object in it; what is missing is said with the file's name. */
public final class CardReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode node;
  private final String file;

  private CardReader(JsonNode node, String file) {
    this.node = node;
    this.file = file;
  }

  static CardReader of(String content, String file) throws IOException {
    try {
      return new CardReader(JSON.readTree(content), file);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private JsonNode required(String field) throws IOException {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw new IOException(file + " lacks `" + field + "`; train the model anew");
    }
    return value;
  }

  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  public String text(String field) throws IOException {
    return required(field).asText();
  }

  public double number(String field) throws IOException {
    return required(field).asDouble();
  }

  /** An object of the card. */
  public CardReader object(String field) throws IOException {
    return new CardReader(required(field), file);
  }

  /** The objects of a list. */
  public List<CardReader> list(String field) throws IOException {
    List<CardReader> list = new ArrayList<>();
    required(field).forEach(entry -> list.add(new CardReader(entry, file)));
    return list;
  }

  /**
   * What the model was fitted on.
   *
   * @param counted what the card calls the number of texts: articles, or examples
   */
  public TrainingRecord training(String counted) throws IOException {
    CardReader training = object("training");
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, JsonNode> setting : training.required("settings").properties()) {
      settings.put(setting.getKey(), setting.getValue().asText());
    }
    return new TrainingRecord(
        training.text("corpus"), training.required(counted).asLong(), settings);
  }

  /** The figures of a check of this class, or null when there was none. */
  public ClassHealth health() throws IOException {
    if (!has("health")) {
      return null;
    }
    CardReader health = object("health");
    return new ClassHealth(
        health.number("f1"),
        health.number("auc"),
        health.required("positives").asInt(),
        health.text("source"));
  }
}
