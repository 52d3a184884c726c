package org.framewire.framing.axes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The vectors of words, made ready to be compared: scaled to length 1, their mean taken out, and
 * with it the directions in which all of them spread most, which hold how common a word is more
 * than what it means (Mu and Viswanath 2018, "All-but-the-top"); then scaled to length 1 again.
 */
final class WordVectors {
  private final List<String> words;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[][] vectors;

  /**
   * Makes vectors ready.
   *
   * @param words distinct
   * @param fitted by word, all of one length, none of them zero; not changed
   * @param commonDirections how many of the directions of largest spread are taken out
   */
  WordVectors(List<String> words, double[][] fitted, int commonDirections) {
    this.words = List.copyOf(words);
    for (int word = 0; word < words.size(); word++) {
      places.put(words.get(word), word);
    }
    vectors = Arrays.stream(fitted).map(double[]::clone).toArray(double[][]::new);
    scaleAll();
    double[] mean = mean(Arrays.asList(vectors));
    for (double[] vector : vectors) {
      add(vector, mean, -1);
    }
    widestDirections(commonDirections).forEach(this::takeOut);
    scaleAll();
  }

  List<String> words() {
    return words;
  }

  int dimensions() {
    return vectors[0].length;
  }

  boolean has(String word) {
    return places.containsKey(word);
  }

  /** The ready vector of a word by its place in the list. Not to be changed. */
  double[] at(int word) {
    return vectors[word];
  }

  /**
   * The mean of the vectors of those words that have one.
   *
   * @throws IllegalArgumentException when none has
   */
  double[] centroid(List<String> ofWords) {
    List<double[]> known = new ArrayList<>();
    for (String word : ofWords) {
      if (has(word)) {
        known.add(vectors[places.get(word)]);
      }
    }
    if (known.isEmpty()) {
      throw new IllegalArgumentException("none of the words " + ofWords + " has a vector");
    }
    return mean(known);
  }

  /** The cosine of each word with a direction, by its place in the list. */
  double[] cosines(double[] direction) {
    double length = Math.sqrt(dot(direction, direction));
    double[] cosines = new double[vectors.length];
    for (int word = 0; word < cosines.length; word++) {
      cosines[word] = length == 0 ? 0 : dot(vectors[word], direction) / length;
    }
    return cosines;
  }

  private void scaleAll() {
    for (double[] vector : vectors) {
      double length = Math.sqrt(dot(vector, vector));
      for (int i = 0; i < vector.length && length > 0; i++) {
        vector[i] /= length;
      }
    }
  }

  private void takeOut(double[] direction) {
    for (double[] vector : vectors) {
      add(vector, direction, -dot(vector, direction));
    }
  }

  /** The directions of largest spread, the largest first. */
  private List<double[]> widestDirections(int count) {
    double[][] covariance = new double[dimensions()][dimensions()];
    for (double[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        add(covariance[i], vector, vector[i] / vectors.length);
      }
    }
    EigenDecomposition spread = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
    List<double[]> directions = new ArrayList<>();
    for (int i = 0; i < Math.min(count, dimensions()); i++) {
      directions.add(spread.getEigenvector(i).toArray());
    }
    return directions;
  }

  private static double[] mean(List<double[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (double[] vector : vectors) {
      add(mean, vector, 1.0 / vectors.size());
    }
    return mean;
  }

  private static void add(double[] to, double[] vector, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * vector[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
