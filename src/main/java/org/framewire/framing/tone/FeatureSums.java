package org.framewire.framing.tone;

import java.util.Arrays;

/** Values by feature of one text, summed up; features stand in the order in which they came. */
final class FeatureSums {
  private static final int EMPTY = -1;

  private int count;
  private int[] feature = new int[256];
  private double[] value = new double[256];
  private int[] slots = new int[1024];

  FeatureSums() {
    Arrays.fill(slots, EMPTY);
  }

  void clear() {
    Arrays.fill(slots, EMPTY);
    count = 0;
  }

  void add(int ofFeature, double more) {
    // The place first: finding it may put a longer array in the place of this one.
    int place = place(ofFeature);
    value[place] += more;
  }

  /** Sets a value that is the same however often the feature comes. */
  void set(int ofFeature, double to) {
    int place = place(ofFeature);
    value[place] = to;
  }

  private int place(int ofFeature) {
    int slot = ofFeature & slots.length - 1;
    while (slots[slot] != EMPTY) {
      if (feature[slots[slot]] == ofFeature) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (count == feature.length) {
      grow();
      return place(ofFeature);
    }
    slots[slot] = count;
    feature[count] = ofFeature;
    value[count] = 0;
    return count++;
  }

  private void grow() {
    feature = Arrays.copyOf(feature, count * 2);
    value = Arrays.copyOf(value, count * 2);
    slots = new int[slots.length * 2];
    Arrays.fill(slots, EMPTY);
    for (int i = 0; i < count; i++) {
      int slot = feature[i] & slots.length - 1;
      while (slots[slot] != EMPTY) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
  }

  int count() {
    return count;
  }

  int feature(int i) {
    return feature[i];
  }

  double value(int i) {
    return value[i];
  }
}
