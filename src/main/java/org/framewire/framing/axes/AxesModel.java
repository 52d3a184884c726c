package org.framewire.framing.axes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.framewire.framing.Measure;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.words.WordTable;
import org.framewire.text.Sha256;

/**
 * A fitted model of axes: where each known word lies on each axis. The vectors that the cosines
 * came from are not part of it, for a score needs the cosines alone.
 */
public final class AxesModel implements Serializable {
  /** The name of the lens and of its models. */
  public static final String LENS = "axes";

  private final String version;
  private final String hash;
  private final TrainingRecord training;
  private final SeedAgreement agreement;
  private final ArrayList<ModelAxis> axes;
  private final WordTable words;
  private final long[] documents;

  /** By word and, within it, by axis; in thousandths. */
  private final int[] cosines;

  /**
   * Puts a model together; the health of each axis is found from the words.
   *
   * @param version the version to publish scores under; null for the beginning of the hash
   * @param agreement with a fit from another seed, or null when there was none
   * @param vocabulary distinct words, each with a cosine for every axis
   */
  AxesModel(
      String version,
      TrainingRecord training,
      SeedAgreement agreement,
      List<Axis> axes,
      List<AxisWord> vocabulary) {
    this.training = training;
    this.agreement = agreement;
    words = new WordTable(vocabulary.stream().map(AxisWord::word).toList());
    documents = vocabulary.stream().mapToLong(AxisWord::documents).toArray();
    cosines = new int[vocabulary.size() * axes.size()];
    for (int word = 0; word < vocabulary.size(); word++) {
      short[] ofWord = vocabulary.get(word).cosines();
      if (ofWord.length != axes.size()) {
        throw new IllegalArgumentException(
            "'" + vocabulary.get(word).word() + "' needs a cosine for every axis");
      }
      for (int axis = 0; axis < ofWord.length; axis++) {
        cosines[word * ofWord.length + axis] = ofWord[axis];
      }
    }
    this.axes = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      this.axes.add(new ModelAxis(axes.get(axis), health(axes.get(axis), axis, axes.size())));
    }
    hash = contentHash();
    this.version = version == null ? hash.substring(0, 12) : version;
  }

  private AxisHealth health(Axis checked, int axis, int axes) {
    return AxisHealth.of(
        checked,
        word -> words.find(word) != WordTable.ABSENT,
        word -> cosines[words.find(word) * axes + axis] / (double) AxisWord.SCALE);
  }

  /** Over whole numbers alone, so that it is the same on every runtime. */
  private String contentHash() {
    StringBuilder content = new StringBuilder(LENS).append('\n');
    axes.forEach(axis -> content.append(axis.axis().name()).append('\n'));
    content.append(AxisWordLines.write(vocabulary()));
    return Sha256.hex(content);
  }

  public String version() {
    return version;
  }

  /** SHA-256, in hex, of everything that decides a score: axes, words and cosines. */
  public String hash() {
    return hash;
  }

  public TrainingRecord training() {
    return training;
  }

  /** How far a fit from another seed says the same, or null when there was none. */
  public SeedAgreement agreement() {
    return agreement;
  }

  public List<Axis> axes() {
    return axes.stream().map(ModelAxis::axis).toList();
  }

  /** What the axes measure, with the health of each. */
  public List<Measure> measures() {
    return axes.stream().map(ModelAxis::measure).toList();
  }

  /** The health by axis; null where there was nothing to check by. */
  public List<AxisHealth> health() {
    List<AxisHealth> health = new ArrayList<>();
    axes.forEach(axis -> health.add(axis.health()));
    return health;
  }

  /** The share of the checked axes that pass; not a number when none was checked. */
  public double passingShare() {
    List<AxisHealth> checked = health().stream().filter(Objects::nonNull).toList();
    return (double) checked.stream().filter(AxisHealth::passes).count() / checked.size();
  }

  /** This model under another version. */
  public AxesModel withVersion(String other) {
    return new AxesModel(other, training, agreement, axes(), vocabulary());
  }

  List<AxisWord> vocabulary() {
    List<AxisWord> vocabulary = new ArrayList<>();
    for (int word = 0; word < documents.length; word++) {
      short[] ofWord = new short[axes.size()];
      for (int axis = 0; axis < ofWord.length; axis++) {
        ofWord[axis] = cosine(word, axis);
      }
      vocabulary.add(new AxisWord(words.word(word), documents[word], ofWord));
    }
    return vocabulary;
  }

  WordTable words() {
    return words;
  }

  /** The cosine of a word, by its number, with an axis; in thousandths. */
  short cosine(int word, int axis) {
    return (short) cosines[word * axes.size() + axis];
  }

  /** Adds a word to sums. */
  void add(int word, AxisSums to) {
    to.addWord(cosines, word * axes.size());
  }

  /** Sums with a place for each axis. */
  AxisSums noSums() {
    return new AxisSums(axes.size());
  }
}
