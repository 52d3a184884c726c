package org.framewire.framing.frames;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.framewire.framing.artefacts.ClassHealth;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.learning.PlattScale;
import org.framewire.framing.words.WordTable;
import org.framewire.text.Sha256;

/**
 * A fitted model of frames: one logistic regression a frame over the distinct words of a text.
 *
 * <p>A text is the set of its known words, each weighted by its inverse document frequency ln((N +
 * 1) / (documents + 1)), scaled to length 1. The probability of a frame is σ(intercept + Σ weight ·
 * feature). Weights are sparse and stand by word.
 */
public final class PolicyFramesModel implements Serializable {
  /** The name of the lens and of its models. */
  public static final String LENS = "policy-frames";

  /** Intercepts and thresholds are kept to 6 decimals. */
  static final double ROUNDING = 1e6;

  private final String version;
  private final String hash;
  private final TrainingRecord training;
  private final ArrayList<ModelFrame> frames;
  private final WordTable words;
  private final long[] documents;
  private final double[] idf;
  private final int[] firstWeight;
  private final int[] frameOfWeight;
  private final double[] weights;

  /**
   * Puts a model together.
   *
   * @param version the version to publish scores under; null for the beginning of the hash
   * @param vocabulary distinct words, each with a weight for every frame
   */
  PolicyFramesModel(
      String version,
      TrainingRecord training,
      List<ModelFrame> frames,
      List<ModelWord> vocabulary) {
    this.training = training;
    this.frames = new ArrayList<>(frames);
    words = new WordTable(vocabulary.stream().map(ModelWord::word).toList());
    documents = vocabulary.stream().mapToLong(ModelWord::documents).toArray();
    idf = new double[documents.length];
    firstWeight = new int[documents.length + 1];
    for (int word = 0; word < idf.length; word++) {
      idf[word] = Math.log((training.articles() + 1.0) / (documents[word] + 1.0));
      firstWeight[word + 1] = firstWeight[word] + countWeights(vocabulary.get(word));
    }
    frameOfWeight = new int[firstWeight[idf.length]];
    weights = new double[frameOfWeight.length];
    for (int word = 0; word < idf.length; word++) {
      fillWeights(vocabulary.get(word), firstWeight[word]);
    }
    hash = contentHash();
    this.version = version == null ? hash.substring(0, 12) : version;
  }

  private int countWeights(ModelWord word) {
    if (word.weights().length != frames.size()) {
      throw new IllegalArgumentException("'" + word.word() + "' needs a weight for every frame");
    }
    int count = 0;
    for (double weight : word.weights()) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }

  private void fillWeights(ModelWord word, int from) {
    int at = from;
    for (int frame = 0; frame < frames.size(); frame++) {
      if (word.weights()[frame] != 0) {
        frameOfWeight[at] = frame;
        weights[at++] = WordLines.rounded(word.weights()[frame]);
      }
    }
  }

  /** Over whole numbers alone, so that it is the same on every runtime. */
  private String contentHash() {
    StringBuilder content = new StringBuilder();
    content.append(LENS).append('\t').append(training.articles()).append('\n');
    for (ModelFrame frame : frames) {
      content.append(frame.name());
      content.append('\t').append(Math.round(frame.intercept() * ROUNDING));
      content.append('\t').append(Math.round(frame.threshold() * ROUNDING)).append('\n');
    }
    content.append(WordLines.write(vocabulary()));
    return Sha256.hex(content);
  }

  public String version() {
    return version;
  }

  /**
   * SHA-256, in hex, of everything that decides a score: words, weights, intercepts, thresholds.
   */
  public String hash() {
    return hash;
  }

  public TrainingRecord training() {
    return training;
  }

  public List<ModelFrame> frames() {
    return List.copyOf(frames);
  }

  /** This model with the figures of a check, one a frame; scores and hash stay. */
  public PolicyFramesModel withHealth(List<ClassHealth> checked) {
    List<ModelFrame> healthy = new ArrayList<>();
    for (int frame = 0; frame < frames.size(); frame++) {
      healthy.add(frames.get(frame).withHealth(checked.get(frame)));
    }
    return new PolicyFramesModel(version, training, healthy, vocabulary());
  }

  /** This model under another version. */
  public PolicyFramesModel withVersion(String other) {
    return new PolicyFramesModel(other, training, frames, vocabulary());
  }

  /**
   * This model with another record of its training; its place in the hash is the articles' number.
   */
  PolicyFramesModel withTraining(TrainingRecord other) {
    return new PolicyFramesModel(null, other, frames, vocabulary());
  }

  /** This model with its log-odds put to scale, and with thresholds, one a frame. */
  PolicyFramesModel calibrated(List<PlattScale> scales, double[] thresholds) {
    List<ModelFrame> scaled = new ArrayList<>();
    for (int frame = 0; frame < frames.size(); frame++) {
      PlattScale scale = scales.get(frame);
      ModelFrame old = frames.get(frame);
      scaled.add(
          new ModelFrame(
              old.name(),
              old.meaning(),
              Math.round((scale.slope() * old.intercept() + scale.offset()) * ROUNDING) / ROUNDING,
              Math.round(thresholds[frame] * ROUNDING) / ROUNDING,
              old.prevalence(),
              old.health()));
    }
    List<ModelWord> words = vocabulary();
    for (ModelWord word : words) {
      for (int frame = 0; frame < scaled.size(); frame++) {
        word.weights()[frame] *= scales.get(frame).slope();
      }
    }
    return new PolicyFramesModel(null, training, scaled, words);
  }

  /** Whether each frame counts as present, by its threshold. */
  boolean[] present(double[] probabilities) {
    boolean[] present = new boolean[probabilities.length];
    for (int frame = 0; frame < present.length; frame++) {
      present[frame] = probabilities[frame] >= frames.get(frame).threshold();
    }
    return present;
  }

  List<ModelWord> vocabulary() {
    List<ModelWord> vocabulary = new ArrayList<>();
    for (int word = 0; word < idf.length; word++) {
      double[] byFrame = new double[frames.size()];
      for (int at = firstWeight[word]; at < firstWeight[word + 1]; at++) {
        byFrame[frameOfWeight[at]] = weights[at];
      }
      vocabulary.add(new ModelWord(words.word(word), documents[word], byFrame));
    }
    return vocabulary;
  }

  WordTable words() {
    return words;
  }

  /**
   * What each word adds to the log-odds of a frame, in the order given.
   *
   * @param found distinct words by number, of which the first {@code count} are read
   */
  double[] added(int[] found, int count, int frame) {
    double[] added = new double[count];
    double squares = 0;
    for (int i = 0; i < count; i++) {
      int word = found[i];
      squares += idf[word] * idf[word];
      for (int at = firstWeight[word]; at < firstWeight[word + 1]; at++) {
        added[i] += frameOfWeight[at] == frame ? idf[word] * weights[at] : 0;
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < count; i++) {
      added[i] /= length;
    }
    return added;
  }

  /**
   * The probability of each frame.
   *
   * @param found distinct words by number, of which the first {@code count} are read in their order
   * @param into takes the probabilities, 0 to 1, by frame
   */
  void probabilities(int[] found, int count, double[] into) {
    margins(found, count, into);
    for (int frame = 0; frame < into.length; frame++) {
      into[frame] = 1 / (1 + Math.exp(-into[frame]));
    }
  }

  /** The log-odds of each frame, as {@link #probabilities} takes its words. */
  void margins(int[] found, int count, double[] into) {
    Arrays.fill(into, 0);
    double squares = 0;
    for (int i = 0; i < count; i++) {
      int word = found[i];
      squares += idf[word] * idf[word];
      for (int at = firstWeight[word]; at < firstWeight[word + 1]; at++) {
        into[frameOfWeight[at]] += idf[word] * weights[at];
      }
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int frame = 0; frame < into.length; frame++) {
      into[frame] = frames.get(frame).intercept() + into[frame] / length;
    }
  }
}
