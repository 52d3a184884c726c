package org.framewire.framing.axes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.framewire.framing.artefacts.CardReader;
import org.framewire.framing.artefacts.CardWriter;
import org.framewire.framing.artefacts.TrainingRecord;

/**
 * The card of a model of axes: what it is, what it was fitted on and how, how healthy it is, and
 * the words of each axis. The health of the axes is there to be read; it is found anew from the
 * words when a model is loaded.
 */
record AxesCard(
    String version,
    String hash,
    TrainingRecord training,
    SeedAgreement agreement,
    List<Axis> axes) {

  static String write(AxesModel model) throws IOException {
    ObjectNode card =
        CardWriter.begin(
            AxesModel.LENS, model.version(), model.hash(), model.training(), "articles");
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
    return CardWriter.text(card);
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

  /** Reads what {@link #write} wrote. */
  static AxesCard read(CardReader card) throws IOException {
    List<Axis> axes = new ArrayList<>();
    for (CardReader axis : card.list("axes")) {
      axes.add(
          new Axis(
              axis.text("name"),
              axis.text("meaning"),
              words(axis, "high"),
              words(axis, "low"),
              words(axis, "highCheck"),
              words(axis, "lowCheck")));
    }
    return new AxesCard(
        card.text("version"),
        card.text("hash"),
        card.training("articles"),
        agreement(card.object("health")),
        axes);
  }

  private static List<String> words(CardReader axis, String field) throws IOException {
    String words = axis.text(field);
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  private static SeedAgreement agreement(CardReader health) throws IOException {
    return health.has("agreeing")
        ? new SeedAgreement(
            health.number("noise"), health.number("clear"), health.number("agreeing"))
        : null;
  }
}
