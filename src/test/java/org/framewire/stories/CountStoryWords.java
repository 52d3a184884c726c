package org.framewire.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Makes the background that {@link WordRarity} ships with: in how many articles of a dump each stem
 * stands, in title or lead. Numbers and words are all that it keeps.
 *
 * <p>Arguments: a folder of JSONL.gz with fields {@code title} and {@code content}, and the file to
 * write.
 */
public final class CountStoryWords {
  /** Rarer stems are left out: they weigh what an unseen one does, nearly. */
  private static final int LEAST_ARTICLES = 3;

  private final ScannedText scanned = new ScannedText();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int articles;

  private CountStoryWords() {}

  public static void main(String[] arguments) throws IOException {
    CountStoryWords counter = new CountStoryWords();
    counter.read(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), counter.lines());
  }

  private void read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode article = json.readTree(line);
          count(article.path("title").asText(""), article.path("content").asText(""));
        }
      }
    }
  }

  private void count(String title, String text) {
    Set<String> stems = new HashSet<>();
    add(title, Integer.MAX_VALUE, stems);
    add(text, StoryWords.LEAD_TOKENS, stems);
    if (!stems.isEmpty()) {
      articles++;
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
  }

  private void add(String text, int most, Set<String> stems) {
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    for (int token = 0; token < Math.min(most, tokens.count()); token++) {
      stems.add(WordStem.of(tokens.normalForm(token)));
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# Articles that have a stem in title or lead, in a background of English news.");
    lines.add("# ADR 21 says of which and how it was made.");
    lines.add("articles\t" + articles);
    counts.forEach(
        (stem, count) -> {
          if (count >= LEAST_ARTICLES) {
            lines.add(stem + "\t" + count);
          }
        });
    return lines;
  }
}
