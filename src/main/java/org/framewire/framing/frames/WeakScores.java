package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/**
 * What a weak model says of labelled articles, as further features beside their words: each score
 * standardised over the articles of the fit.
 *
 * @param articles by article, its words
 * @param weak by word, its weight in each weak frame
 * @param scores by article, then by weak frame, before they are standardised
 * @param means by weak frame
 * @param deviations by weak frame
 */
record WeakScores(
    List<Vector> articles,
    List<double[]> weak,
    List<double[]> scores,
    double[] means,
    double[] deviations) {

  static WeakScores of(List<Vector> articles, List<double[]> weak) {
    int frames = weak.get(0).length;
    List<double[]> scores = new ArrayList<>();
    for (Vector article : articles) {
      scores.add(scores(article.toSparse(), weak, frames));
    }
    double[] means = new double[frames];
    double[] deviations = new double[frames];
    for (int frame = 0; frame < frames; frame++) {
      double sum = 0;
      double squares = 0;
      for (double[] score : scores) {
        sum += score[frame];
        squares += score[frame] * score[frame];
      }
      means[frame] = sum / scores.size();
      double variance = squares / scores.size() - means[frame] * means[frame];
      deviations[frame] = variance > 1e-12 ? Math.sqrt(variance) : 1;
    }
    return new WeakScores(articles, weak, scores, means, deviations);
  }

  private static double[] scores(SparseVector article, List<double[]> weak, int frames) {
    double[] scores = new double[frames];
    int[] words = article.indices();
    double[] values = article.values();
    for (int i = 0; i < words.length; i++) {
      double[] weights = weak.get(words[i]);
      for (int frame = 0; frame < frames; frame++) {
        scores[frame] += values[i] * weights[frame];
      }
    }
    return scores;
  }

  /** Each article's words, and behind them its scores with this standard deviation. */
  List<Vector> besideWords(double scale) {
    int words = weak.size();
    List<Vector> features = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      SparseVector own = articles.get(article).toSparse();
      int known = own.indices().length;
      int[] places = java.util.Arrays.copyOf(own.indices(), known + means.length);
      double[] values = java.util.Arrays.copyOf(own.values(), known + means.length);
      for (int frame = 0; frame < means.length; frame++) {
        places[known + frame] = words + frame;
        values[known + frame] =
            scale * (scores.get(article)[frame] - means[frame]) / deviations[frame];
      }
      features.add(Vectors.sparse(words + means.length, places, values));
    }
    return features;
  }

  /** The weight of each word, with what the weights of the scores amount to for it. */
  double[] ontoWords(double[] fitted, double scale) {
    double[] weights = new double[weak.size()];
    for (int word = 0; word < weights.length; word++) {
      weights[word] = fitted[word];
      for (int frame = 0; frame < means.length; frame++) {
        weights[word] +=
            fitted[weights.length + frame] * scale / deviations[frame] * weak.get(word)[frame];
      }
    }
    return weights;
  }

  /** What the weights of the scores add to the intercept, for their means were taken off. */
  double intercept(double[] fitted, double scale) {
    double sum = 0;
    for (int frame = 0; frame < means.length; frame++) {
      sum -= fitted[weak.size() + frame] * scale * means[frame] / deviations[frame];
    }
    return sum;
  }
}
