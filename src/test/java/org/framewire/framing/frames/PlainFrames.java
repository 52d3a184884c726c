package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.SparkSession;
import org.framewire.framing.labels.Folds;
import org.framewire.framing.labels.FrameLabels;
import org.framewire.framing.learning.LogisticFit;
import org.framewire.framing.words.ReportWords;

/**
 * The peer of a fit to labels: TF-IDF of words, sublinear, of length 1, and a logistic regression a
 * frame with even classes, yes from one half on.
 */
record PlainFrames(double strength) {
  private static final int FEWEST_ARTICLES = 2;

  /** What it answers on each fold, fitted to the others. */
  boolean[][] crossValidate(SparkSession spark, FrameLabels labels, Folds folds) {
    boolean[][] truth = labels.truth(labels.frames());
    boolean[][] said = new boolean[truth.length][truth[0].length];
    ReportWords reader = new ReportWords();
    List<List<String>> texts =
        labels.examples().stream()
            .map(example -> reader.read(example.title(), example.text(), 0))
            .toList();
    for (int fold = 0; fold < folds.count(); fold++) {
      int[] seen = folds.others(fold);
      TreeMap<String, Integer> documents = new TreeMap<>();
      for (int article : seen) {
        texts.get(article).stream()
            .filter(word -> word.length() > 1)
            .distinct()
            .forEach(word -> documents.merge(word, 1, Integer::sum));
      }
      documents.values().removeIf(count -> count < FEWEST_ARTICLES);
      List<String> words = List.copyOf(documents.keySet());
      double[] idf =
          documents.values().stream()
              .mapToDouble(count -> Math.log((seen.length + 1.0) / (count + 1)) + 1)
              .toArray();
      List<Vector> features = new ArrayList<>();
      for (int article : seen) {
        features.add(features(texts.get(article), words, idf));
      }
      List<LogisticFit.Fitted> fitted =
          new LogisticFit(strength, 100).fit(spark, features, carried(truth, seen));
      for (int article : folds.held(fold)) {
        SparseVector vector = features(texts.get(article), words, idf).toSparse();
        for (int frame = 0; frame < fitted.size(); frame++) {
          said[article][frame] = margin(fitted.get(frame), vector) >= 0;
        }
      }
    }
    return said;
  }

  private static List<boolean[]> carried(boolean[][] truth, int[] seen) {
    List<boolean[]> byFrame = new ArrayList<>();
    for (int frame = 0; frame < truth[0].length; frame++) {
      boolean[] carried = new boolean[seen.length];
      for (int i = 0; i < seen.length; i++) {
        carried[i] = truth[seen[i]][frame];
      }
      byFrame.add(carried);
    }
    return byFrame;
  }

  private static double margin(LogisticFit.Fitted fitted, SparseVector vector) {
    double margin = fitted.intercept();
    for (int i = 0; i < vector.indices().length; i++) {
      margin += fitted.weights()[vector.indices()[i]] * vector.values()[i];
    }
    return margin;
  }

  private static Vector features(List<String> text, List<String> words, double[] idf) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (String word : text) {
      int place = java.util.Collections.binarySearch(words, word);
      if (place >= 0) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    int[] places = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] values = new double[places.length];
    double squares = 0;
    for (int i = 0; i < places.length; i++) {
      values[i] = (1 + Math.log(counts.get(places[i]))) * idf[places[i]];
      squares += values[i] * values[i];
    }
    for (int i = 0; i < values.length; i++) {
      values[i] /= Math.sqrt(squares);
    }
    return Vectors.sparse(words.size(), places, values);
  }
}
