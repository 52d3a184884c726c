package org.framewire.framing.frames;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.annotate.ArticleTexts;
import org.framewire.framing.Lens;
import org.framewire.framing.Voice;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.validation.LabelCheck;

/** Articles with the frames that people found in them: {@code id, frames, text} a line. */
record LabelledArticles(List<String> frames, boolean[][] truth, double[][] probabilities) {

  /** Reads a file and scores its articles, whole, with a model. */
  static LabelledArticles score(Path file, PolicyFramesModel model) throws IOException {
    List<String> frames = model.frames().stream().map(ModelFrame::name).toList();
    Lens.Scorer scorer = new PolicyFramesLens(model, 0).scorer();
    List<boolean[]> truth = new ArrayList<>();
    List<double[]> probabilities = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = json.readTree(line);
      truth.add(labels(article, frames));
      scorer.score(
          ArticleTexts.english(article.get("id").asText(), "", article.get("text").asText()),
          (target, voice, s0, s1, s2) -> {
            if (voice == Voice.ALL) {
              probabilities.add(s1.clone());
            }
          });
    }
    return new LabelledArticles(
        frames, truth.toArray(boolean[][]::new), probabilities.toArray(double[][]::new));
  }

  private static boolean[] labels(JsonNode article, List<String> frames) {
    Set<String> labels = new HashSet<>();
    article.get("frames").forEach(label -> labels.add(label.asText().toLowerCase(Locale.ROOT)));
    boolean[] carried = new boolean[frames.size()];
    for (int frame = 0; frame < carried.length; frame++) {
      carried[frame] = labels.remove(frames.get(frame));
    }
    if (!labels.isEmpty()) {
      throw new IllegalStateException("labels that the model does not know: " + labels);
    }
    return carried;
  }

  /** Yes from each frame's threshold on. */
  boolean[][] answers(PolicyFramesModel model) {
    boolean[][] answers = new boolean[truth.length][frames.size()];
    for (int article = 0; article < answers.length; article++) {
      for (int frame = 0; frame < frames.size(); frame++) {
        answers[article][frame] =
            probabilities[article][frame] >= model.frames().get(frame).threshold();
      }
    }
    return answers;
  }

  boolean[] truth(int frame) {
    boolean[] column = new boolean[truth.length];
    for (int article = 0; article < column.length; article++) {
      column[article] = truth[article][frame];
    }
    return column;
  }

  double[] probabilities(int frame) {
    double[] column = new double[truth.length];
    for (int article = 0; article < column.length; article++) {
      column[article] = probabilities[article][frame];
    }
    return column;
  }

  /** The figures of each frame. */
  List<ClassHealth> health(PolicyFramesModel model, String source) {
    LabelCheck check = new LabelCheck(truth, answers(model));
    List<ClassHealth> health = new ArrayList<>();
    for (int frame = 0; frame < frames.size(); frame++) {
      health.add(
          new ClassHealth(
              Math.round(check.f1(frame) * 1000) / 1000.0,
              Math.round(LabelCheck.auc(truth(frame), probabilities(frame)) * 1000) / 1000.0,
              check.positives(frame),
              source));
    }
    return health;
  }
}
