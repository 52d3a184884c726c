package org.framewire.framing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The card of a model as JSON: what it is, what it was fitted on and how, and what there is one of
 * a frame.
 */
record ModelCard(String version, String hash, TrainingRecord training, List<ModelFrame> frames) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  String write() throws IOException {
    ObjectNode card = JSON.createObjectNode();
    card.put("lens", PolicyFramesModel.LENS);
    card.put("version", version);
    card.put("hash", hash);
    card.put("language", "en");
    ObjectNode fitted = card.putObject("training");
    fitted.put("corpus", training.corpus());
    fitted.put("articles", training.articles());
    ObjectNode settings = fitted.putObject("settings");
    training.settings().forEach(settings::put);
    for (ModelFrame frame : frames) {
      write(frame, card.withArray("frames").addObject());
    }
    return JSON.writeValueAsString(card) + "\n";
  }

  private static void write(ModelFrame frame, ObjectNode json) {
    json.put("name", frame.name());
    json.put("meaning", frame.meaning());
    json.put("intercept", frame.intercept());
    json.put("threshold", frame.threshold());
    json.put("prevalence", frame.prevalence());
    FrameHealth health = frame.health();
    if (health != null) {
      ObjectNode figures = json.putObject("health");
      figures.put("f1", health.f1());
      figures.put("auc", health.auc());
      figures.put("positives", health.positives());
      figures.put("source", health.source());
    }
  }

  /** The lens that a card is of. */
  static String lens(String content, String file) throws IOException {
    return required(json(content, file), "lens", file).asText();
  }

  private static JsonNode json(String content, String file) throws IOException {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param file what to call the source in messages
   */
  static ModelCard parse(String content, String file) throws IOException {
    JsonNode json = json(content, file);
    String lens = required(json, "lens", file).asText();
    if (!lens.equals(PolicyFramesModel.LENS)) {
      throw new IOException(
          file + " is a model of the lens `" + lens + "`, not of `" + PolicyFramesModel.LENS + "`");
    }
    List<ModelFrame> frames = new ArrayList<>();
    for (JsonNode frame : required(json, "frames", file)) {
      frames.add(frame(frame, file));
    }
    return new ModelCard(
        required(json, "version", file).asText(),
        required(json, "hash", file).asText(),
        training(required(json, "training", file), file),
        frames);
  }

  static TrainingRecord training(JsonNode json, String file) throws IOException {
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, JsonNode> setting : required(json, "settings", file).properties()) {
      settings.put(setting.getKey(), setting.getValue().asText());
    }
    return new TrainingRecord(
        required(json, "corpus", file).asText(),
        required(json, "articles", file).asLong(),
        settings);
  }

  private static ModelFrame frame(JsonNode json, String file) throws IOException {
    JsonNode health = json.get("health");
    return new ModelFrame(
        required(json, "name", file).asText(),
        required(json, "meaning", file).asText(),
        required(json, "intercept", file).asDouble(),
        required(json, "threshold", file).asDouble(),
        required(json, "prevalence", file).asDouble(),
        health == null ? null : health(health, file));
  }

  private static FrameHealth health(JsonNode json, String file) throws IOException {
    return new FrameHealth(
        required(json, "f1", file).asDouble(),
        required(json, "auc", file).asDouble(),
        required(json, "positives", file).asInt(),
        required(json, "source", file).asText());
  }

  static JsonNode required(JsonNode json, String field, String file) throws IOException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      throw new IOException(file + " lacks `" + field + "`; train the model anew");
    }
    return value;
  }
}
