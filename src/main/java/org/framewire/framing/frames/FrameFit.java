package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.SparkSession;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.LabelException;
import org.framewire.framing.learning.LogisticFit;

/**
 * Fits one regression a frame to labelled articles, and folds what it learnt into the weights of
 * words.
 *
 * <p>Features are the words of an article, as {@link PolicyFramesModel} weighs them, and the scores
 * that the weak model gives it: few labels say which words speak for a frame, while the weak model
 * has seen thousands of articles. Its scores are sums over the same words, so the fitted model is
 * one over words again: the weight of a word is what the labels say of it, and what they say of
 * each weak frame times the word's weight there.
 *
 * @param weak the model fitted without labels
 * @param settings of the fit
 * @param names of the frames, in order
 */
record FrameFit(PolicyFramesModel weak, FrameLearningSettings settings, List<String> names) {

  /**
   * Fits to some of the articles. Probabilities are those of even classes: calibrate the model.
   *
   * @param texts all labelled articles
   * @param truth by article, then by frame
   * @param articles those to fit to
   */
  PolicyFramesModel fit(
      SparkSession spark, LabelledWords texts, boolean[][] truth, int[] articles) {
    Words words = words(texts, articles);
    WeakScores scores = WeakScores.of(words.features(texts, articles), words.weak());
    List<Vector> features = scores.besideWords(settings.weakScale());
    List<LogisticFit.Fitted> fitted =
        new LogisticFit(settings.strength(), settings.iterations())
            .fit(spark, features, carried(truth, articles));
    List<double[]> weights = new ArrayList<>();
    List<ModelFrame> frames = new ArrayList<>();
    for (int frame = 0; frame < names.size(); frame++) {
      LogisticFit.Fitted one = fitted.get(frame);
      weights.add(scores.ontoWords(one.weights(), settings.weakScale()));
      double intercept = one.intercept() + scores.intercept(one.weights(), settings.weakScale());
      frames.add(
          new ModelFrame(
              names.get(frame),
              meaning(names.get(frame)),
              rounded(intercept),
              0.5,
              rounded(share(truth, articles, frame)),
              null));
    }
    return new PolicyFramesModel(
        null, new TrainingRecord("", articles.length, Map.of()), frames, words.modelWords(weights));
  }

  private List<boolean[]> carried(boolean[][] truth, int[] articles) {
    List<boolean[]> byFrame = new ArrayList<>();
    for (int frame = 0; frame < names.size(); frame++) {
      boolean[] carried = new boolean[articles.length];
      for (int i = 0; i < carried.length; i++) {
        carried[i] = truth[articles[i]][frame];
      }
      double share = share(truth, articles, frame);
      if (share == 0 || share == 1) {
        throw new LabelException(
            "the frame "
                + names.get(frame)
                + " cannot be cross-validated, for its labels lie in one fold: label articles of"
                + " more stories");
      }
      byFrame.add(carried);
    }
    return byFrame;
  }

  private static double share(boolean[][] truth, int[] articles, int frame) {
    double positives = 0;
    for (int article : articles) {
      positives += truth[article][frame] ? 1 : 0;
    }
    return positives / articles.length;
  }

  private String meaning(String name) {
    return weak.frames().stream()
        .filter(frame -> frame.name().equals(name))
        .map(ModelFrame::meaning)
        .findFirst()
        .orElse("as people labelled it");
  }

  private static double rounded(double value) {
    return Math.round(value * PolicyFramesModel.ROUNDING) / PolicyFramesModel.ROUNDING;
  }

  /** Words of the weak model, and those that enough of the articles have. */
  private Words words(LabelledWords texts, int[] articles) {
    TreeMap<String, Long> documents = texts.documents(articles);
    documents.values().removeIf(count -> count < settings.fewestArticles());
    Map<String, double[]> weakWeights = new HashMap<>();
    for (ModelWord word : weak.vocabulary()) {
      documents.putIfAbsent(word.word(), 0L);
      weakWeights.put(word.word(), word.weights());
    }
    double[] none = new double[weak.frames().size()];
    List<double[]> byWord = new ArrayList<>();
    documents.keySet().forEach(word -> byWord.add(weakWeights.getOrDefault(word, none)));
    return new Words(
        List.copyOf(documents.keySet()), List.copyOf(documents.values()), byWord, articles.length);
  }

  /**
   * The words of a fit.
   *
   * @param words by the alphabet
   * @param documents by word, the articles that have it
   * @param weak by word, its weight in each weak frame
   * @param articles of the fit
   */
  private record Words(
      List<String> words, List<Long> documents, List<double[]> weak, int articles) {

    /** Each article as {@link PolicyFramesModel} sees it. */
    List<Vector> features(LabelledWords texts, int[] ofArticles) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        places.put(words.get(i), i);
      }
      List<Vector> features = new ArrayList<>();
      for (int article : ofArticles) {
        features.add(features(texts.words().get(article), places));
      }
      return features;
    }

    private Vector features(List<String> found, Map<String, Integer> places) {
      int[] known =
          found.stream().filter(places::containsKey).mapToInt(places::get).sorted().toArray();
      double[] values = new double[known.length];
      double squares = 0;
      for (int i = 0; i < known.length; i++) {
        values[i] = Math.log((articles + 1.0) / (documents.get(known[i]) + 1.0));
        squares += values[i] * values[i];
      }
      double length = squares == 0 ? 1 : Math.sqrt(squares);
      for (int i = 0; i < values.length; i++) {
        values[i] /= length;
      }
      return Vectors.sparse(words.size(), known, values);
    }

    List<ModelWord> modelWords(List<double[]> weightsByFrame) {
      List<ModelWord> modelWords = new ArrayList<>();
      for (int word = 0; word < words.size(); word++) {
        double[] weights = new double[weightsByFrame.size()];
        for (int frame = 0; frame < weights.length; frame++) {
          weights[frame] = weightsByFrame.get(frame)[word];
        }
        modelWords.add(new ModelWord(words.get(word), documents.get(word), weights));
      }
      return modelWords;
    }
  }
}
