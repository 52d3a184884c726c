package org.framewire.framing.frames;

import org.framewire.framing.words.WordTable;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Scores whole texts with a model, one after another; belongs to one thread. */
final class WholeText {
  private final PolicyFramesModel model;
  private final FoundWords found;
  private final ScannedText scanned = new ScannedText();

  WholeText(PolicyFramesModel model) {
    this.model = model;
    this.found = new FoundWords(model.words().size());
  }

  /** The log-odds of each frame. */
  double[] margins(String title, String text) {
    double[] margins = new double[model.frames().size()];
    read(title, text);
    model.margins(found.words(), found.count(), margins);
    return margins;
  }

  /** The probability of each frame. */
  double[] probabilities(String title, String text) {
    double[] probabilities = new double[model.frames().size()];
    read(title, text);
    model.probabilities(found.words(), found.count(), probabilities);
    return probabilities;
  }

  private void read(String title, String text) {
    found.clear();
    read(title);
    read(text);
  }

  private void read(String text) {
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    for (int piece = 0; piece < tokens.pieceCount(); piece++) {
      int word = model.words().find(tokens, piece);
      if (word != WordTable.ABSENT) {
        found.add(word);
      }
    }
  }
}
