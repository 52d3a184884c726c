package org.framewire.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * Makes a large dump from a small one, as a service that follows three hundred outlets has it: a
 * file a day, fewer articles at weekends, outlets by Zipf's law. Half of the articles tell a story
 * that others tell too: they choose among the sentences of one real article, and add some of their
 * own. About eight in a hundred are copies: exact ones, edited ones, and ones inside a longer text.
 *
 * <p>No sentence recurs word for word, or a search for copies would find nothing but them: one
 * lower-case word in four gives way to another of the dump. Names stay, so countries and leaders
 * meet as they do in news. The same arguments give the same bytes.
 *
 * <p>Arguments: a folder of JSONL(.gz) with a field {@code content}, a folder for the result, how
 * many megabytes of text to make, and over how many days. Prints a SHA-256 over all files.
 */
public final class MakeCorpus {
  private static final int OUTLETS = 300;
  private static final LocalDate LAST_DAY = LocalDate.of(2022, 9, 30);
  private static final double OTHER_WORDS = 0.25;
  private static final double WEEKEND = 0.55;
  private static final double COPIES = 0.08;
  private static final int MOST_TELLINGS = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<byte[]> sentences = new ArrayList<>();

  /** Where each article's sentences begin, and behind the last where they end. */
  private final List<Integer> articles = new ArrayList<>(List.of(0));

  private final SplittableRandom random = new SplittableRandom(20220922);
  private final double[] outletShares = zipf(OUTLETS);
  private final Deque<Made> tomorrow = new ArrayDeque<>();
  private long number;
  private long copies;

  private MakeCorpus() {}

  /** An article that is made, and by whom. */
  record Made(int outlet, String title, List<String> text) {}

  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    make(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        Long.parseLong(arguments[2]) * 1_000_000,
        Integer.parseInt(arguments[3]),
        System.out::println);
  }

  static void make(
      Path from, Path to, long bytes, int days, java.util.function.Consumer<String> said)
      throws IOException, NoSuchAlgorithmException {
    MakeCorpus corpus = new MakeCorpus();
    corpus.read(from);
    Files.createDirectories(to);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    double shares = 0;
    for (int before = 0; before < days; before++) {
      shares += share(LAST_DAY.minusDays(before));
    }
    for (int before = days - 1; before >= 0; before--) {
      LocalDate day = LAST_DAY.minusDays(before);
      try (OutputStream file = Files.newOutputStream(to.resolve(day + ".jsonl"));
          OutputStream out = new DigestOutputStream(file, digest);
          JsonGenerator json = JSON.getFactory().createGenerator(out)) {
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        corpus.writeDay(json, day, (long) (bytes * share(day) / shares));
      }
    }
    said.accept(
        "%,d articles of %d days, of which %,d are copies; SHA-256 of the files %s"
            .formatted(
                corpus.number, days, corpus.copies, HexFormat.of().formatHex(digest.digest())));
  }

  private static double share(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? WEEKEND : 1;
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
          take(JSON.readTree(line).path("content").asText(""));
        }
      }
    }
  }

  private void take(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    Sentences found = scanned.sentences();
    Tokens tokens = scanned.tokens();
    for (int s = 0; s < found.count(); s++) {
      int from = tokens.start(found.firstToken(s));
      int to =
          s + 1 < found.count() ? tokens.start(found.firstToken(s + 1)) : scanned.tokens().length();
      sentences.add(scanned.slice(from, to).strip().getBytes(StandardCharsets.UTF_8));
    }
    if (found.count() > 2) {
      articles.add(sentences.size());
    } else {
      sentences.subList(articles.get(articles.size() - 1), sentences.size()).clear();
    }
  }

  private void writeDay(JsonGenerator json, LocalDate day, long bytes) throws IOException {
    long made = 0;
    List<Made> today = new ArrayList<>(tomorrow);
    tomorrow.clear();
    while (made < bytes) {
      while (today.isEmpty()) {
        today.addAll(random.nextBoolean() ? tellings() : List.of(alone()));
      }
      Made article = today.remove(today.size() - 1);
      made += write(json, day, article);
      if (random.nextDouble() < COPIES / (1 - COPIES)) {
        copies++;
        made += write(json, day, copyOf(article));
      }
    }
    tomorrow.addAll(today);
  }

  /** What several outlets tell of one event: a few of them on the next day. */
  private List<Made> tellings() {
    int event = random.nextInt(articles.size() - 1);
    int tellers = 2;
    while (tellers < MOST_TELLINGS && random.nextDouble() < 0.5) {
      tellers++;
    }
    List<Made> told = new ArrayList<>();
    for (int teller = 0; teller < tellers; teller++) {
      List<String> text = new ArrayList<>();
      for (int s = articles.get(event); s < articles.get(event + 1); s++) {
        if (random.nextDouble() < 0.6) {
          text.add(reworded(sentences.get(s)));
        }
        if (random.nextDouble() < 0.3) {
          text.add(anySentence());
        }
      }
      text.add(anySentence());
      Made article = new Made(outlet(), reworded(sentences.get(articles.get(event))), text);
      if (random.nextDouble() < 0.2) {
        tomorrow.add(article);
      } else {
        told.add(article);
      }
    }
    return told;
  }

  private Made alone() {
    int model = random.nextInt(articles.size() - 1);
    List<String> text = new ArrayList<>();
    for (int s = articles.get(model); s < articles.get(model + 1); s++) {
      text.add(anySentence());
    }
    return new Made(outlet(), anySentence(), text);
  }

  private Made copyOf(Made article) {
    List<String> text = new ArrayList<>(article.text());
    int kind = random.nextInt(3);
    if (kind == 1) {
      text.remove(random.nextInt(text.size()));
      text.add(random.nextInt(text.size() + 1), anySentence());
    } else if (kind == 2) {
      List<String> local = new ArrayList<>();
      article.text().forEach(any -> local.add(anySentence()));
      text.addAll(local);
      text.add(0, anySentence());
    }
    int other = (article.outlet() + 1 + random.nextInt(OUTLETS - 1)) % OUTLETS;
    return new Made(other, article.title(), text);
  }

  private String anySentence() {
    return reworded(sentences.get(random.nextInt(sentences.size())));
  }

  private String reworded(byte[] sentence) {
    String[] words = new String(sentence, StandardCharsets.UTF_8).split(" ", -1);
    for (int word = 0; word < words.length; word++) {
      if (isPlain(words[word]) && random.nextDouble() < OTHER_WORDS) {
        words[word] = anyWord(words[word]);
      }
    }
    return String.join(" ", words);
  }

  private String anyWord(String otherwise) {
    String[] words =
        new String(sentences.get(random.nextInt(sentences.size())), StandardCharsets.UTF_8)
            .split(" ", -1);
    String word = words[random.nextInt(words.length)];
    return isPlain(word) ? word : otherwise;
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  private long write(JsonGenerator json, LocalDate day, Made article) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < article.text().size(); s++) {
      text.append(s == 0 ? "" : s % 3 == 0 ? "\n\n" : " ").append(article.text().get(s));
    }
    String outlet = "outlet" + article.outlet();
    json.writeStartObject();
    json.writeStringField("url", "https://" + outlet + ".example/articles/" + number++);
    json.writeStringField("source", "Outlet " + article.outlet());
    json.writeStringField("date", day.toString());
    json.writeStringField("title", article.title());
    json.writeStringField("content", text.toString());
    json.writeEndObject();
    return text.length();
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
