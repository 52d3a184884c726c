package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.SparkSession;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.LabelException;
import org.framewire.framing.labels.Polarity;
import org.framewire.framing.labels.ToneExample;
import org.framewire.framing.learning.LogisticFit;
import org.framewire.text.ScannedText;

/**
 * Fits a regression for each class to some of the labelled targets.
 *
 * @param words that tell tone
 * @param settings of the fit
 * @param examples all labelled targets
 */
record ToneFit(ToneWords words, ToneSettings settings, List<ToneExample> examples) {

  /** Not calibrated: the softmax's factor is 1. */
  ToneModel fit(SparkSession spark, int[] of) {
    TreeMap<Integer, Long> counts = counts(of);
    int[] features = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    // A model that knows nothing yet weighs and scales as the fitted one will.
    List<Vector> vectors = new ArrayList<>();
    Surroundings around = new Surroundings(words);
    ToneFeatures found = new ToneFeatures();
    ScannedText text = new ScannedText();
    for (int example : of) {
      read(examples.get(example), text, around, found);
      vectors.add(vector(found, features, counts, of.length));
    }
    List<LogisticFit.Fitted> fitted =
        new LogisticFit(settings.strength(), settings.iterations())
            .fit(spark, vectors, carried(of));
    return model(fitted, features, counts, of.length);
  }

  static void read(ToneExample example, ScannedText text, Surroundings around, ToneFeatures found) {
    text.scan(example.sentence());
    around.read(text, example.target(), example.others());
    found.read(around);
  }

  /** How many examples have each feature that is kept, by feature. */
  private TreeMap<Integer, Long> counts(int[] of) {
    TreeMap<Integer, Long> ofWords = new TreeMap<>();
    TreeMap<Integer, Long> ofPolarity = new TreeMap<>();
    Surroundings around = new Surroundings(words);
    ToneFeatures found = new ToneFeatures();
    ScannedText text = new ScannedText();
    for (int example : of) {
      read(examples.get(example), text, around, found);
      count(found.words(), ofWords);
      count(found.polarity(), ofPolarity);
    }
    ofWords.values().removeIf(count -> count < settings.fewestExamples());
    ofPolarity.forEach(ofWords::putIfAbsent);
    return ofWords;
  }

  private static void count(FeatureSums found, TreeMap<Integer, Long> counts) {
    for (int i = 0; i < found.count(); i++) {
      counts.merge(found.feature(i), 1L, Long::sum);
    }
  }

  /** As {@link ToneModel#margins} weighs the features. */
  private static Vector vector(
      ToneFeatures found, int[] features, Map<Integer, Long> counts, int examples) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    double squares = 0;
    FeatureSums words = found.words();
    for (int i = 0; i < words.count(); i++) {
      int place = Arrays.binarySearch(features, words.feature(i));
      if (place >= 0) {
        double idf = Math.log((examples + 1.0) / (counts.get(words.feature(i)) + 1.0));
        double value = words.value(i) * idf;
        squares += value * value;
        values.put(place, value);
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    values.replaceAll((place, value) -> value / length);
    FeatureSums polarity = found.polarity();
    for (int i = 0; i < polarity.count(); i++) {
      int place = Arrays.binarySearch(features, polarity.feature(i));
      if (place >= 0) {
        double value = ToneModel.POLARITY_SCALE * Math.log1p(polarity.value(i));
        values.merge(place, value, Double::sum);
      }
    }
    return Vectors.sparse(
        features.length,
        values.keySet().stream().mapToInt(Integer::intValue).toArray(),
        values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private List<boolean[]> carried(int[] of) {
    List<boolean[]> byClass = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      boolean[] carried = new boolean[of.length];
      int count = 0;
      for (int i = 0; i < of.length; i++) {
        carried[i] = examples.get(of[i]).polarity() == polarity;
        count += carried[i] ? 1 : 0;
      }
      if (count == 0 || count == of.length) {
        throw new LabelException(
            "there are too few labels to tell what is "
                + polarity.label()
                + ": label targets of each tone in several articles");
      }
      byClass.add(carried);
    }
    return byClass;
  }

  private ToneModel model(
      List<LogisticFit.Fitted> fitted, int[] features, Map<Integer, Long> counts, int examples) {
    List<ToneWeight> weights = new ArrayList<>();
    for (int place = 0; place < features.length; place++) {
      double[] byClass = new double[fitted.size()];
      for (int c = 0; c < byClass.length; c++) {
        byClass[c] = ToneModel.rounded(fitted.get(c).weights()[place]);
      }
      weights.add(new ToneWeight(features[place], counts.get(features[place]), byClass));
    }
    return new ToneModel(
        null,
        new TrainingRecord("", examples, Map.of()),
        words.hash(),
        1,
        fitted.stream().mapToDouble(LogisticFit.Fitted::intercept).toArray(),
        List.of(),
        weights);
  }
}
