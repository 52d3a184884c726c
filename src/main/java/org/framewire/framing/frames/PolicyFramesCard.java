package org.framewire.framing.frames;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.framewire.framing.artefacts.CardReader;
import org.framewire.framing.artefacts.CardWriter;
import org.framewire.framing.artefacts.TrainingRecord;

/**
 * The card of a model: what it is, what it was fitted on and how, and what there is one of a frame.
 */
record PolicyFramesCard(
    String version, String hash, TrainingRecord training, List<ModelFrame> frames) {

  String write() throws IOException {
    ObjectNode card = CardWriter.begin(PolicyFramesModel.LENS, version, hash, training, "articles");
    for (ModelFrame frame : frames) {
      ObjectNode entry = card.withArray("frames").addObject();
      entry.put("name", frame.name());
      entry.put("meaning", frame.meaning());
      entry.put("intercept", frame.intercept());
      entry.put("threshold", frame.threshold());
      entry.put("prevalence", frame.prevalence());
      CardWriter.health(frame.health(), entry);
    }
    return CardWriter.text(card);
  }

  /** Reads what {@link #write} wrote. */
  static PolicyFramesCard read(CardReader card) throws IOException {
    List<ModelFrame> frames = new ArrayList<>();
    for (CardReader frame : card.list("frames")) {
      frames.add(
          new ModelFrame(
              frame.text("name"),
              frame.text("meaning"),
              frame.number("intercept"),
              frame.number("threshold"),
              frame.number("prevalence"),
              frame.health()));
    }
    return new PolicyFramesCard(
        card.text("version"), card.text("hash"), card.training("articles"), frames);
  }
}
