package org.framewire.framing.axes;

import java.util.List;

/**
 * The cosine of every word with every axis (FrameAxis: Kwak, An, Jing and Ahn 2021): c = cos(v, v₊
 * − v₋), where v₊ and v₋ are the means of the vectors of the words of the poles. An axis of one
 * pole is the mean of its words.
 */
final class AxisCosines {
  private AxisCosines() {}

  /** The cosines by axis and word. */
  static double[][] of(List<Axis> axes, WordVectors vectors) {
    double[][] cosines = new double[axes.size()][];
    for (int axis = 0; axis < cosines.length; axis++) {
      cosines[axis] = vectors.cosines(direction(axes.get(axis), vectors));
    }
    return cosines;
  }

  private static double[] direction(Axis axis, WordVectors vectors) {
    try {
      double[] high = vectors.centroid(axis.high());
      return axis.low().isEmpty() ? high : difference(high, vectors.centroid(axis.low()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the axis "
              + axis.name()
              + " cannot be drawn: "
              + e.getMessage()
              + "; give more articles, or words that stand in them",
          e);
    }
  }

  static double[] difference(double[] a, double[] b) {
    double[] difference = a.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= b[i];
    }
    return difference;
  }
}
