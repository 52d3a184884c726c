package org.framewire.framing.frames;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.framewire.framing.validation.LabelCheck;

/** What a model answers on labelled articles, beside answers that read nothing. */
record EvaluationTable(LabelledArticles labelled, PolicyFramesModel model) {

  LabelCheck ofModel() {
    return new LabelCheck(labelled.truth(), labelled.answers(model));
  }

  LabelCheck ofAllYes() {
    boolean[] yes = new boolean[labelled.frames().size()];
    Arrays.fill(yes, true);
    boolean[][] answers = new boolean[labelled.truth().length][];
    Arrays.fill(answers, yes);
    return new LabelCheck(labelled.truth(), answers);
  }

  /** The constant answer that has the best micro-F1, over every number of frames. */
  LabelCheck ofCommonest() {
    return IntStream.rangeClosed(1, labelled.frames().size())
        .mapToObj(
            howMany ->
                new LabelCheck(labelled.truth(), LabelCheck.commonest(labelled.truth(), howMany)))
        .max((a, b) -> Double.compare(a.microF1(), b.microF1()))
        .orElseThrow();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    LabelCheck own = ofModel();
    for (int frame = 0; frame < labelled.frames().size(); frame++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-46s F1 %.3f  AUC %.3f  positives %3d  prevalence %.2f  threshold %.2f%n",
              labelled.frames().get(frame),
              own.f1(frame),
              LabelCheck.auc(labelled.truth(frame), labelled.probabilities(frame)),
              own.positives(frame),
              model.frames().get(frame).prevalence(),
              model.frames().get(frame).threshold()));
    }
    append(text, "model", own);
    append(text, "all yes", ofAllYes());
    append(text, "commonest frames", ofCommonest());
    return text.toString();
  }

  private static void append(StringBuilder text, String answer, LabelCheck check) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-46s micro-F1 %.3f  macro-F1 %.3f%n",
            answer,
            check.microF1(),
            check.macroF1()));
  }
}
