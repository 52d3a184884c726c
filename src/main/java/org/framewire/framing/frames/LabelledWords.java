package org.framewire.framing.frames;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framewire.framing.labels.FrameExample;
import org.framewire.framing.words.ReportWords;

/**
 * Labelled articles as a fit reads them.
 *
 * @param words by article, its distinct words that may be features, by the alphabet
 */
record LabelledWords(List<List<String>> words) {

  static LabelledWords of(List<FrameExample> examples) {
    ReportWords reader = new ReportWords();
    return new LabelledWords(
        examples.stream()
            .map(example -> reader.read(example.title(), example.text(), 0))
            .map(LabelledWords::features)
            .toList());
  }

  private static List<String> features(List<String> words) {
    TreeSet<String> features = new TreeSet<>();
    words.stream().filter(SeededArticles::mayBeFeature).forEach(features::add);
    return List.copyOf(features);
  }

  /** In how many of these articles each word stands, by the alphabet. */
  TreeMap<String, Long> documents(int[] articles) {
    TreeMap<String, Long> documents = new TreeMap<>();
    for (int article : articles) {
      words.get(article).forEach(word -> documents.merge(word, 1L, Long::sum));
    }
    return documents;
  }
}
