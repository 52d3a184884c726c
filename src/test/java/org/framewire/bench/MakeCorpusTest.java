package org.framewire.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private List<String> make(String to) throws IOException, NoSuchAlgorithmException {
    Path from = Files.createDirectories(folder.resolve("from"));
    StringBuilder lines = new StringBuilder();
    for (int article = 0; article < 40; article++) {
      int number = article;
      String text =
          String.join(
              " ",
              IntStream.range(0, 12)
                  .mapToObj(
                      s ->
                          "The minister of Chad met envoys number %d and spoke with %s about %s."
                              .formatted(s, "word" + (char) ('a' + number % 26), "grain and roads"))
                  .toList());
      lines.append(JSON.writeValueAsString(java.util.Map.of("content", text))).append('\n');
    }
    Files.writeString(from.resolve("small.jsonl"), lines);
    List<String> said = new ArrayList<>();
    MakeCorpus.make(from, folder.resolve(to), 1_500_000, 21, said::add);
    return said;
  }

  private List<JsonNode> articles(String to) throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve(to))) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          articles.add(JSON.readTree(line));
        }
      }
    }
    return articles;
  }

  @Test
  void theSameArgumentsGiveTheSameBytes() throws Exception {
    assertEquals(make("one"), make("other"));
    assertEquals(articles("one"), articles("other"));
  }

  @Test
  void itHasDaysOutletsAndCopiesInProportion() throws Exception {
    make("one");
    List<JsonNode> articles = articles("one");
    Set<String> texts = new HashSet<>();
    int exact = 0;
    for (JsonNode article : articles) {
      exact += texts.add(article.get("content").asText()) ? 0 : 1;
    }
    assertTrue(articles.size() > 500, "articles: " + articles.size());
    // A third of the copies, which are eight in a hundred.
    double share = (double) exact / articles.size();
    assertTrue(share > 0.015 && share < 0.045, "exact copies: " + share);
    assertEquals(21, articles.stream().map(article -> article.get("date")).distinct().count());
    long saturday = on(articles, "2022-09-24");
    long friday = on(articles, "2022-09-23");
    assertTrue(saturday < 0.75 * friday, saturday + " on Saturday, " + friday + " on Friday");
    assertTrue(articles.stream().map(article -> article.get("source")).distinct().count() > 50);
  }

  private static long on(List<JsonNode> articles, String day) {
    return articles.stream().filter(article -> article.get("date").asText().equals(day)).count();
  }
}
