package org.framewire.copies.wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The reports of a dump (gzipped JSONL), each address once. One whose date is no ISO date is laid
 * on a day by its address.
 */
public final class RealReports {
  private static final int FIRST_DAY = (int) LocalDate.of(2012, 6, 1).toEpochDay();
  private static final int DAYS = 3000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private RealReports() {}

  public static List<Report> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
    List<Report> reports = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode node = JSON.readTree(line);
          if (seen.add(node.path("url").asText(""))) {
            reports.add(
                new Report(
                    reports.size(),
                    reports.size(),
                    null,
                    node.path("source").asText(""),
                    node.path("title").asText(""),
                    day(node),
                    node.path("content").asText("")));
          }
        }
      }
    }
    return reports;
  }

  private static int day(JsonNode node) {
    String date = node.path("date").asText("");
    return date.matches("20\\d\\d-\\d\\d-\\d\\d")
        ? (int) LocalDate.parse(date).toEpochDay()
        : FIRST_DAY + Math.floorMod(node.path("url").asText("").hashCode(), DAYS);
  }
}
