package org.framewire.framing.tone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.framing.FrameHealth;
import org.framewire.framing.TrainingRecord;
import org.framewire.framing.labels.Polarity;

/**
 * A model of tone as a folder of two files: {@code model.json}, its card, and {@code weights.tsv},
 * the weights of its hashed features. No word of the training data is in it.
 */
public final class ToneModelFiles {
  private static final String CARD = "model.json";
  private static final String WEIGHTS = "weights.tsv";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ToneModelFiles() {}

  /** Writes a model into a folder, which is made if need be. */
  public static void write(ToneModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CARD), card(model));
    Files.writeString(folder.resolve(WEIGHTS), ToneWeight.write(model.weights()));
  }

  private static String card(ToneModel model) throws IOException {
    ObjectNode card = JSON.createObjectNode();
    card.put("lens", ToneLens.NAME);
    card.put("version", model.version());
    card.put("hash", model.hash());
    card.put("language", "en");
    ObjectNode training = card.putObject("training");
    training.put("corpus", model.training().corpus());
    training.put("examples", model.training().articles());
    ObjectNode settings = training.putObject("settings");
    model.training().settings().forEach(settings::put);
    card.put("words", model.wordsHash());
    card.put("factor", model.factor());
    for (Polarity polarity : Polarity.values()) {
      ObjectNode ofClass = card.withArray("classes").addObject();
      ofClass.put("name", polarity.label());
      ofClass.put("intercept", model.intercepts()[polarity.place()]);
      if (!model.health().isEmpty()) {
        FrameHealth health = model.health().get(polarity.place());
        ObjectNode figures = ofClass.putObject("health");
        figures.put("f1", health.f1());
        figures.put("auc", health.auc());
        figures.put("positives", health.positives());
        figures.put("source", health.source());
      }
    }
    return JSON.writeValueAsString(card) + "\n";
  }

  /**
   * The model in a folder.
   *
   * @throws IOException saying what is missing, malformed or changed, and what to do about it
   */
  public static ToneModel load(Path folder) throws IOException {
    JsonNode card = json(folder.resolve(CARD));
    String file = folder.resolve(CARD).toString();
    String lens = required(card, "lens", file).asText();
    if (!lens.equals(ToneLens.NAME)) {
      throw new IOException(
          file + " is a model of the lens `" + lens + "`, not of `" + ToneLens.NAME + "`");
    }
    JsonNode training = required(card, "training", file);
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, JsonNode> setting : required(training, "settings", file).properties()) {
      settings.put(setting.getKey(), setting.getValue().asText());
    }
    List<FrameHealth> health = new ArrayList<>();
    double[] intercepts = new double[Polarity.values().length];
    for (JsonNode ofClass : required(card, "classes", file)) {
      int place = Polarity.labels().indexOf(required(ofClass, "name", file).asText());
      if (place < 0) {
        throw new IOException(file + " has a class that is no tone; train the model anew");
      }
      intercepts[place] = required(ofClass, "intercept", file).asDouble();
      if (ofClass.has("health")) {
        health.add(health(ofClass.get("health"), file));
      }
    }
    ToneModel model =
        new ToneModel(
            required(card, "version", file).asText(),
            new TrainingRecord(
                required(training, "corpus", file).asText(),
                required(training, "examples", file).asLong(),
                settings),
            required(card, "words", file).asText(),
            required(card, "factor", file).asDouble(),
            intercepts,
            health,
            ToneWeight.parse(
                read(folder.resolve(WEIGHTS)),
                intercepts.length,
                folder.resolve(WEIGHTS).toString()));
    requireUnchanged(model, required(card, "hash", file).asText(), folder);
    return model;
  }

  private static void requireUnchanged(ToneModel model, String hash, Path folder)
      throws IOException {
    if (!model.hash().equals(hash)) {
      throw new IOException(
          String.format(
              "the model in %s was changed after it was fitted: its content has the hash %s, its"
                  + " card says %s; train it anew",
              folder, model.hash(), hash));
    }
    if (!model.wordsHash().equals(ToneWords.shipped().hash())) {
      throw new IOException(
          "the model in " + folder + " was fitted with other lists of words; train it anew");
    }
  }

  private static FrameHealth health(JsonNode json, String file) throws IOException {
    return new FrameHealth(
        required(json, "f1", file).asDouble(),
        required(json, "auc", file).asDouble(),
        required(json, "positives", file).asInt(),
        required(json, "source", file).asText());
  }

  private static JsonNode json(Path file) throws IOException {
    try {
      return JSON.readTree(read(file));
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new IOException(
          "there is no model file " + file + "; `framewire train --lens tone` makes one", e);
    }
  }

  private static JsonNode required(JsonNode json, String field, String file) throws IOException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      throw new IOException(file + " lacks `" + field + "`; train the model anew");
    }
    return value;
  }
}
