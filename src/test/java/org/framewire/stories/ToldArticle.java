package org.framewire.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * An article of an evaluation set.
 *
 * @param outlet who printed it
 * @param story the label; null for one that was mixed in
 */
record ToldArticle(
    String id, String outlet, LocalDate date, String title, String text, String story) {
  private static final LocalDate ONE_DAY = LocalDate.of(2000, 1, 1);

  /** One of an outlet that has no other. */
  ToldArticle(String id, LocalDate date, String title, String text, String story) {
    this(id, "outlet-of-" + id, date, title, text, story);
  }

  /** ECB+: undated, so all of one day. */
  static List<ToldArticle> oneDay(Path file) throws IOException {
    List<ToldArticle> articles = new ArrayList<>();
    for (JsonNode node : nodes(file)) {
      articles.add(
          new ToldArticle(
              node.path("id").asText(),
              ONE_DAY,
              "",
              node.path("text").asText(),
              node.path("story").asText()));
    }
    return articles;
  }

  static List<ToldArticle> dated(Path file) throws IOException {
    List<ToldArticle> articles = new ArrayList<>();
    for (JsonNode node : nodes(file)) {
      articles.add(
          new ToldArticle(
              node.path("id").asText(),
              node.path("outlet").asText(),
              LocalDate.parse(node.path("date").asText()),
              node.path("title").asText(),
              node.path("text").asText(),
              node.path("story").asText()));
    }
    return articles;
  }

  /** Articles without a label that have a title, a text and an ISO date, in the dump's order. */
  static List<ToldArticle> dump(Path folder, int most) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    List<ToldArticle> articles = new ArrayList<>();
    for (Path file : files) {
      for (JsonNode node : nodes(file)) {
        LocalDate date = date(node.path("date").asText());
        if (date != null && !node.path("content").asText("").isEmpty() && articles.size() < most) {
          articles.add(
              new ToldArticle(
                  "dump-" + articles.size(),
                  node.path("source_url").asText(),
                  date,
                  node.path("title").asText(""),
                  node.path("content").asText(),
                  null));
        }
      }
    }
    return articles;
  }

  private static LocalDate date(String written) {
    try {
      LocalDate date = LocalDate.parse(written);
      return date.getYear() < 1900 ? null : date;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<JsonNode> nodes(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        nodes.add(json.readTree(line));
      }
    }
    return nodes;
  }
}
