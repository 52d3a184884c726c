package org.framewire.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * Makes a large dump from a small one: new articles put together from sentences of the real ones,
 * so that words are spread as in real news and no article repeats another. Ten days, three hundred
 * outlets by Zipf's law, as a night's dump of a real service has it.
 *
 * <p>Arguments: a folder of JSONL(.gz) with a field {@code content}, a folder for the result, and
 * how many megabytes of text to make.
 */
public final class RecombineArticles {
  private static final int FILES = 16;
  private static final int DAYS = 10;
  private static final int OUTLETS = 300;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 13);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<byte[]> sentences = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(20220922);
  private final double[] outletShares = zipf(OUTLETS);

  private RecombineArticles() {}

  public static void main(String[] arguments) throws IOException {
    RecombineArticles made = new RecombineArticles();
    made.read(Path.of(arguments[0]));
    made.write(Path.of(arguments[1]), Long.parseLong(arguments[2]) * 1_000_000);
  }

  private void read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode content = JSON.readTree(line).path("content");
          take(content.asText(""));
        }
      }
    }
  }

  private void take(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    Sentences found = scanned.sentences();
    Tokens tokens = scanned.tokens();
    if (found.count() == 0) {
      return;
    }
    lengths.add(found.count());
    for (int s = 0; s < found.count(); s++) {
      int from = tokens.start(found.firstToken(s));
      int to =
          s + 1 < found.count() ? tokens.start(found.firstToken(s + 1)) : scanned.tokens().length();
      sentences.add(scanned.slice(from, to).strip().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(Path folder, long bytes) throws IOException {
    Files.createDirectories(folder);
    long made = 0;
    long number = 0;
    for (int file = 0; file < FILES; file++) {
      long enough = bytes * (file + 1) / FILES;
      try (OutputStream out =
              Files.newOutputStream(folder.resolve(String.format("part-%02d.jsonl", file)));
          JsonGenerator json = JSON.getFactory().createGenerator(out)) {
        json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
        while (made < enough) {
          String text = text();
          made += text.length();
          write(json, text, number++);
        }
      }
    }
    System.out.println(number + " articles, " + made / 1_000_000 + " MB of text in " + folder);
  }

  private void write(JsonGenerator json, String text, long number) throws IOException {
    int outlet = outlet();
    json.writeStartObject();
    json.writeStringField("url", "https://outlet" + outlet + ".example/articles/" + number);
    json.writeStringField("source", "Outlet " + outlet);
    json.writeStringField("date", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    json.writeStringField("title", sentence());
    json.writeStringField("content", text);
    json.writeEndObject();
  }

  private String text() {
    int count = lengths.get(random.nextInt(lengths.size()));
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < count; s++) {
      text.append(s == 0 ? "" : s % 3 == 0 ? "\n\n" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    return new String(sentences.get(random.nextInt(sentences.size())), StandardCharsets.UTF_8);
  }

  private int outlet() {
    double at = random.nextDouble();
    int outlet = 0;
    while (at >= outletShares[outlet]) {
      at -= outletShares[outlet++];
    }
    return outlet;
  }

  private static double[] zipf(int count) {
    double[] shares = new double[count + 1];
    double total = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = 1.0 / (i + 1);
      total += shares[i];
    }
    for (int i = 0; i < count; i++) {
      shares[i] /= total;
    }
    shares[count] = 1;
    return shares;
  }
}
