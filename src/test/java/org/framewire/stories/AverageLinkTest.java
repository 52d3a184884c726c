package org.framewire.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AverageLinkTest {
  private static final int[] ALL_FREE = {-1, -1, -1, -1};

  /** Similarities of items 0–1, 0–2, 1–2, 0–3, 1–3, 2–3. */
  private static float[][] similarities(double... below) {
    int items = 4;
    float[][] matrix = new float[items][items];
    int next = 0;
    for (int item = 1; item < items; item++) {
      for (int earlier = 0; earlier < item; earlier++) {
        matrix[item][earlier] = (float) below[next];
        matrix[earlier][item] = (float) below[next++];
      }
    }
    return matrix;
  }

  @Test
  void aChainOfPairsIsNoCluster() {
    // Connected components would make one cluster of these; the mean of 0 and 1 to 2 is 0.3.
    float[][] chain = similarities(0.9, 0.0, 0.6, 0.0, 0.0, 0.6);
    assertArrayEquals(new int[] {0, 0, 2, 2}, AverageLink.cluster(chain, ALL_FREE, 0.4));
  }

  @Test
  void aSingleItemJoinsByItsMean() {
    float[][] close = similarities(0.9, 0.5, 0.3, 0.0, 0.0, 0.0);
    assertArrayEquals(new int[] {0, 0, 0, 3}, AverageLink.cluster(close.clone(), ALL_FREE, 0.4));
    float[][] again = similarities(0.9, 0.5, 0.3, 0.0, 0.0, 0.0);
    assertArrayEquals(new int[] {0, 0, 2, 3}, AverageLink.cluster(again, ALL_FREE, 0.41));
  }

  @Test
  void twoStoriesOfOneTopicStayApart() {
    // Inside 0.8 and 0.6, between 0.3: above the threshold, under 0.7 of the looser one.
    float[][] topic = similarities(0.8, 0.3, 0.3, 0.3, 0.3, 0.6);
    assertArrayEquals(new int[] {0, 0, 2, 2}, AverageLink.cluster(topic, ALL_FREE, 0.2));
    float[][] oneStory = similarities(0.8, 0.45, 0.45, 0.45, 0.45, 0.6);
    assertArrayEquals(new int[] {0, 0, 0, 0}, AverageLink.cluster(oneStory, ALL_FREE, 0.2));
  }

  @Test
  void publishedStoriesStayTogetherAndApart() {
    int[] bound = {0, 0, 1, -1};
    float[][] all = similarities(0.0, 0.9, 0.9, 0.5, 0.5, 0.6);
    assertArrayEquals(new int[] {0, 0, 2, 2}, AverageLink.cluster(all, bound, 0.2));
  }

  @Test
  void tiesGoToTheEarlier() {
    int[] bound = {0, 1, -1, -1};
    float[][] tie = similarities(0.0, 0.5, 0.5, 0.0, 0.0, 0.0);
    assertArrayEquals(new int[] {0, 1, 0, 3}, AverageLink.cluster(tie, bound, 0.2));
  }
}
