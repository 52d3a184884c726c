package org.framewire.framing;

import static org.framewire.framing.ModelCard.required;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The card of a model of axes as JSON: what it is, what it was fitted on and how, how healthy it
 * is, and the words of each axis. The health of the axes is there to be read; it is found anew from
 * the words when a model is loaded.
 */
record AxesCard(
    String version,
    String hash,
    TrainingRecord training,
    SeedAgreement agreement,
    List<Axis> axes) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static String write(AxesModel model) throws IOException {
    ObjectNode card = JSON.createObjectNode();
    card.put("lens", AxesModel.LENS);
    card.put("version", model.version());
    card.put("hash", model.hash());
    card.put("language", "en");
    ObjectNode fitted = card.putObject("training");
    fitted.put("corpus", model.training().corpus());
    fitted.put("articles", model.training().articles());
    ObjectNode settings = fitted.putObject("settings");
    model.training().settings().forEach(settings::put);
    ObjectNode health = card.putObject("health");
    double passing = model.passingShare();
    if (Double.isFinite(passing)) {
      health.put("passing", rounded(passing));
    }
    if (model.agreement() != null) {
      health.put("noise", rounded(model.agreement().noise()));
      health.put("clear", rounded(model.agreement().clear()));
      health.put("agreeing", rounded(model.agreement().agreeing()));
    }
    for (int axis = 0; axis < model.axes().size(); axis++) {
      write(model.axes().get(axis), model.health().get(axis), card.withArray("axes").addObject());
    }
    return JSON.writeValueAsString(card) + "\n";
  }

  private static double rounded(double share) {
    return Math.rint(share * 1e4) / 1e4;
  }

  private static void write(Axis axis, AxisHealth health, ObjectNode json) {
    json.put("name", axis.name());
    json.put("meaning", axis.meaning());
    json.put("high", String.join(" ", axis.high()));
    json.put("low", String.join(" ", axis.low()));
    json.put("highCheck", String.join(" ", axis.highCheck()));
    json.put("lowCheck", String.join(" ", axis.lowCheck()));
    if (health != null) {
      json.put("health", health.said());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param file what to call the source in messages
   */
  static AxesCard parse(String content, String file) throws IOException {
    JsonNode json;
    try {
      json = JSON.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
    String lens = required(json, "lens", file).asText();
    if (!lens.equals(AxesModel.LENS)) {
      throw new IOException(
          file + " is a model of the lens `" + lens + "`, not of `" + AxesModel.LENS + "`");
    }
    List<Axis> axes = new ArrayList<>();
    for (JsonNode axis : required(json, "axes", file)) {
      axes.add(
          new Axis(
              required(axis, "name", file).asText(),
              required(axis, "meaning", file).asText(),
              words(axis, "high", file),
              words(axis, "low", file),
              words(axis, "highCheck", file),
              words(axis, "lowCheck", file)));
    }
    return new AxesCard(
        required(json, "version", file).asText(),
        required(json, "hash", file).asText(),
        ModelCard.training(required(json, "training", file), file),
        agreement(required(json, "health", file)),
        axes);
  }

  private static List<String> words(JsonNode axis, String field, String file) throws IOException {
    String words = required(axis, field, file).asText();
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  private static SeedAgreement agreement(JsonNode health) {
    return health.has("agreeing")
        ? new SeedAgreement(
            health.path("noise").asDouble(),
            health.path("clear").asDouble(),
            health.path("agreeing").asDouble())
        : null;
  }
}
