package org.framewire.framing.tone;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.Polarity;
import org.framewire.framing.learning.Temperature;
import org.framewire.text.Sha256;

/**
 * A fitted model of tone: one logistic regression a class over the {@link ToneFeatures} of a
 * target.
 *
 * <p>Features of words are weighted by inverse document frequency ln((N + 1)/(n + 1)) and scaled to
 * length 1, those of polarity are {@value #POLARITY_SCALE} · ln(1 + count). The probabilities are
 * the softmax of the three margins, times a fitted factor.
 */
public final class ToneModel implements Serializable {
  static final double POLARITY_SCALE = 0.3;
  static final double ROUNDING = 1e5;

  private final String hash;
  private final String version;
  private final TrainingRecord training;
  private final String wordsHash;
  private final double factor;
  private final double[] intercepts;
  private final ArrayList<ClassHealth> health;
  private final ArrayList<ToneWeight> weights;
  private final double[] idf;
  private final int[] placeOf;

  /** By place and, within it, by class: those of {@link #weights}, side by side. */
  private final double[] byClass;

  /**
   * Puts a model together.
   *
   * @param version to publish scores under; null for the beginning of the hash
   * @param wordsHash of the {@link ToneWords} that it was fitted with
   * @param factor of the softmax
   * @param health one a class, or none
   * @param weights by rising feature
   */
  ToneModel(
      String version,
      TrainingRecord training,
      String wordsHash,
      double factor,
      double[] intercepts,
      List<ClassHealth> health,
      List<ToneWeight> weights) {
    this.training = training;
    this.wordsHash = wordsHash;
    this.factor = rounded(factor);
    this.intercepts = Arrays.stream(intercepts).map(ToneModel::rounded).toArray();
    this.health = new ArrayList<>(health);
    this.weights = new ArrayList<>(weights);
    placeOf = new int[ToneFeatures.SIZE];
    idf = new double[weights.size()];
    byClass = new double[idf.length * intercepts.length];
    for (int place = 0; place < idf.length; place++) {
      System.arraycopy(
          weights.get(place).weights(), 0, byClass, place * intercepts.length, intercepts.length);
      placeOf[weights.get(place).feature()] = place + 1;
      idf[place] = Math.log((training.articles() + 1.0) / (weights.get(place).examples() + 1.0));
    }
    hash = contentHash();
    this.version = version == null ? hash.substring(0, 12) : version;
  }

  static double rounded(double value) {
    return Math.round(value * ROUNDING) / ROUNDING;
  }

  private String contentHash() {
    StringBuilder content = new StringBuilder(ToneLens.NAME);
    content.append('\t').append(training.articles()).append('\t').append(wordsHash);
    content.append('\t').append(Math.round(factor * ROUNDING)).append('\n');
    for (double intercept : intercepts) {
      content.append(Math.round(intercept * ROUNDING)).append('\n');
    }
    content.append(ToneWeight.write(weights));
    return Sha256.hex(content);
  }

  public String version() {
    return version;
  }

  /** SHA-256, in hex, of everything that decides a score. */
  public String hash() {
    return hash;
  }

  public TrainingRecord training() {
    return training;
  }

  /** Of the lists of words that it was fitted with, and reads with. */
  String wordsHash() {
    return wordsHash;
  }

  double factor() {
    return factor;
  }

  double[] intercepts() {
    return intercepts.clone();
  }

  /** One a class, by the order of {@link Polarity}; none when it was not checked. */
  public List<ClassHealth> health() {
    return List.copyOf(health);
  }

  List<ToneWeight> weights() {
    return List.copyOf(weights);
  }

  /** This model with the record of its training and the figures of a check; scores stay. */
  ToneModel with(TrainingRecord record, List<ClassHealth> checked) {
    return new ToneModel(null, record, wordsHash, factor, intercepts, checked, weights);
  }

  /** This model with another factor of the softmax. */
  ToneModel calibrated(Temperature temperature) {
    return new ToneModel(
        null, training, wordsHash, temperature.factor(), intercepts, health, weights);
  }

  /** The log-odds of each class against the rest. */
  double[] margins(ToneFeatures features) {
    double[] margins = new double[intercepts.length];
    double squares = 0;
    FeatureSums words = features.words();
    for (int i = 0; i < words.count(); i++) {
      int place = placeOf[words.feature(i)] - 1;
      if (place >= 0) {
        double value = words.value(i) * idf[place];
        squares += value * value;
        addTo(margins, place, value);
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int c = 0; c < margins.length; c++) {
      margins[c] = margins[c] / length + intercepts[c];
    }
    FeatureSums polarity = features.polarity();
    for (int i = 0; i < polarity.count(); i++) {
      int place = placeOf[polarity.feature(i)] - 1;
      if (place >= 0) {
        addTo(margins, place, POLARITY_SCALE * Math.log1p(polarity.value(i)));
      }
    }
    return margins;
  }

  private void addTo(double[] margins, int place, double value) {
    int first = place * margins.length;
    for (int c = 0; c < margins.length; c++) {
      margins[c] += value * byClass[first + c];
    }
  }

  /** A scorer for one thread. */
  ToneScorer scorer() {
    ToneFeatures features = new ToneFeatures();
    Temperature temperature = new Temperature(factor);
    return around -> {
      features.read(around);
      double[] probabilities = margins(features);
      temperature.apply(probabilities);
      return probabilities;
    };
  }
}
