package org.framewire.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * How rare a word is in news: the inverse document frequency (Spärck Jones, 1972) over a background
 * that is pinned with the program. Tonight's articles must not decide it: then a word would weigh
 * less on the very night that a story is made of it, and yesterday's similarities would differ
 * today.
 */
final class WordRarity implements Serializable {
  private static final String RESOURCE = "/stories/word-counts-en.tsv";

  /** What a word counts as that the background does not have. */
  private static final double UNSEEN_ARTICLES = 0.5;

  private final long articles;
  private final Map<Long, Integer> articlesByStem = new HashMap<>();

  WordRarity(long articles, Map<String, Integer> articlesByStem) {
    this.articles = articles;
    articlesByStem.forEach((stem, having) -> this.articlesByStem.put(hash(stem), having));
  }

  /** The background that ships. */
  static WordRarity shipped() {
    try (InputStream in = WordRarity.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads {@code articles<TAB>number}, then a line a stem: {@code stem<TAB>articles}; lines that
   * begin with # are comments.
   */
  static WordRarity read(BufferedReader lines) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    long articles = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      int count = Integer.parseInt(line.substring(tab + 1));
      if (articles == 0) {
        articles = count;
      } else {
        counts.put(line.substring(0, tab), count);
      }
    }
    return new WordRarity(articles, counts);
  }

  /** The number that stands for a stem. */
  static long hash(String stem) {
    byte[] utf8 = Utf8.bytes(stem);
    return Tokens.hash(utf8, 0, utf8.length);
  }

  /** ln((N + 1) / (n + ½)) of a stem, never below 0. */
  double of(long stem) {
    return withArticles(stem, 0, 0);
  }

  /**
   * The same, were there more articles in the background.
   *
   * @param having how many of them have the stem
   * @param more how many there are
   */
  double withArticles(long stem, long having, long more) {
    Integer seen = articlesByStem.get(stem);
    double all = having + (seen == null ? UNSEEN_ARTICLES : seen + 0.5);
    return Math.max(0, Math.log((articles + 1 + more) / all));
  }
}
