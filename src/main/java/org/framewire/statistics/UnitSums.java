package org.framewire.statistics;

import java.util.Arrays;

/**
 * The sums of independent units (articles, stories) from which the ratio Σs1/Σs0 of each measure
 * and its uncertainty are made. Units are added one by one; in a fixed order the result is the same
 * to the last bit.
 *
 * <p>What is held is bounded. Beyond {@code limit} units they are thrown together into {@code
 * limit} groups by a hash of their names, and the groups are the units: the method of random groups
 * (Wolter 2007, chapter 2), which estimates the same variance, on {@code limit} − 1 degrees of
 * freedom.
 */
public final class UnitSums {
  private final int measures;
  private final int limit;
  private final long[] scored;
  private long added;
  private boolean grouped;
  private int units;
  private long[] names = new long[16];
  private double[] s0;
  private double[] s1;

  /**
   * @param measures ratios that share the units
   * @param limit most units that are held one by one, at least 2
   */
  public UnitSums(int measures, int limit) {
    if (measures < 1 || limit < 2) {
      throw new IllegalArgumentException(measures + " measures, at most " + limit + " units");
    }
    this.measures = measures;
    this.limit = limit;
    scored = new long[measures];
    s0 = new double[names.length * measures];
    s1 = new double[names.length * measures];
  }

  /**
   * Adds one unit.
   *
   * @param unit hash of its name; see {@link PoissonWeights#unit}
   * @param weights s0 by measure, 0 where the unit was not scored, never negative
   * @param scores s1 by measure: the weighted scores
   */
  public void add(long unit, double[] weights, double[] scores) {
    if (!grouped && units == limit) {
      group();
    }
    int place = grouped ? groupOf(unit) : appended(unit);
    added++;
    for (int measure = 0; measure < measures; measure++) {
      if (weights[measure] > 0) {
        scored[measure]++;
        s0[place * measures + measure] += weights[measure];
        s1[place * measures + measure] += scores[measure];
      }
    }
  }

  private int appended(long unit) {
    if (units == names.length) {
      int capacity = Math.min(limit, units * 2);
      names = Arrays.copyOf(names, capacity);
      s0 = Arrays.copyOf(s0, capacity * measures);
      s1 = Arrays.copyOf(s1, capacity * measures);
    }
    names[units] = unit;
    return units++;
  }

  private void group() {
    double[] single0 = s0;
    double[] single1 = s1;
    s0 = new double[limit * measures];
    s1 = new double[limit * measures];
    for (int unit = 0; unit < limit; unit++) {
      int group = groupOf(names[unit]);
      for (int measure = 0; measure < measures; measure++) {
        s0[group * measures + measure] += single0[unit * measures + measure];
        s1[group * measures + measure] += single1[unit * measures + measure];
      }
    }
    names = new long[limit];
    for (int group = 0; group < limit; group++) {
      names[group] = PoissonWeights.mix(group + 1L);
    }
    grouped = true;
  }

  private int groupOf(long unit) {
    return (int) Long.remainderUnsigned(PoissonWeights.mix(unit), limit);
  }

  /** Σs0 of a measure. */
  double total0(int measure) {
    double total = 0;
    for (int unit = 0; unit < units; unit++) {
      total += s0(unit, measure);
    }
    return total;
  }

  /** Σs1/Σs0 of a measure. */
  double ratio(int measure) {
    double total = 0;
    for (int unit = 0; unit < units; unit++) {
      total += s1(unit, measure);
    }
    return total / total0(measure);
  }

  /**
   * Adds to each unit's s1 a multiple of what another measure has there, less its mean: the ratio
   * stays, the residuals move.
   *
   * @param from sums to which the same units were added in the same order, with the same limit
   */
  void addCentred(int measure, UnitSums from, int source, double factor) {
    double sum = 0;
    for (int unit = 0; unit < units; unit++) {
      sum += from.s1(unit, source);
    }
    double mean = sum / total0(measure);
    for (int unit = 0; unit < units; unit++) {
      double centred = from.s1(unit, source) - mean * s0(unit, measure);
      s1[unit * measures + measure] += factor * centred;
    }
  }

  public int measures() {
    return measures;
  }

  /** How many units were added. */
  public long added() {
    return added;
  }

  /** How many units were added that the measure has scored. */
  public long scored(int measure) {
    return scored[measure];
  }

  /** How many units, or groups of them, are held. */
  int held() {
    return units;
  }

  /** The hash of a held unit's name. */
  long name(int unit) {
    return names[unit];
  }

  double s0(int unit, int measure) {
    return s0[unit * measures + measure];
  }

  double s1(int unit, int measure) {
    return s1[unit * measures + measure];
  }
}
