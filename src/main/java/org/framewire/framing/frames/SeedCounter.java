package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how densely the seeds of each frame stand in a text.
 *
 * <p>The density of a half of a frame's seeds is Σ ln(1 + n) / √max(50, words) over its seeds, with
 * n the times a seed stands in the text: a seed's third hit says less than its first, and the root
 * lies between the count, which favours long texts, and the rate, which favours short ones.
 */
final class SeedCounter {
  private static final int FEWEST_WORDS = 50;

  private record Place(int frame, int seed) {}

  private final List<SeededFrame> frames;
  private final Map<String, List<Place>> beginningWith = new HashMap<>();

  SeedCounter(SeedLists lists) {
    this.frames = lists.frames();
  }

  /** Densities by frame and half: the place is {@code frame · HALVES + half}. */
  double[] densities(List<String> words) {
    Map<Place, Integer> hits = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      for (Place place : beginningWith.computeIfAbsent(words.get(at), this::placesBeginningWith)) {
        if (seed(place).standsAt(words, at)) {
          hits.merge(place, 1, Integer::sum);
        }
      }
    }
    return densities(hits, Math.sqrt(Math.max(FEWEST_WORDS, words.size())));
  }

  /** Adds up in the order of the lists, so that the last bit does not hang on a hash order. */
  private double[] densities(Map<Place, Integer> hits, double length) {
    double[] densities = new double[frames.size() * SeededFrame.HALVES];
    for (int frame = 0; frame < frames.size(); frame++) {
      for (int seed = 0; seed < frames.get(frame).seeds().size(); seed++) {
        int times = hits.getOrDefault(new Place(frame, seed), 0);
        densities[frame * SeededFrame.HALVES + SeededFrame.half(seed)] += Math.log1p(times);
      }
    }
    for (int i = 0; i < densities.length; i++) {
      densities[i] /= length;
    }
    return densities;
  }

  private Seed seed(Place place) {
    return frames.get(place.frame()).seeds().get(place.seed());
  }

  private List<Place> placesBeginningWith(String word) {
    List<Place> places = new ArrayList<>();
    for (int frame = 0; frame < frames.size(); frame++) {
      List<Seed> seeds = frames.get(frame).seeds();
      for (int seed = 0; seed < seeds.size(); seed++) {
        if (seeds.get(seed).begins(word)) {
          places.add(new Place(frame, seed));
        }
      }
    }
    return places;
  }
}
