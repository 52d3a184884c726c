package org.framewire.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.framewire.entities.FormMatching;
import org.framewire.text.ScannedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/**
 * The matcher of names beside hankcs' double-array Aho–Corasick trie: the same forms, the same
 * articles, both in one run of JMH. What they find is compared first.
 *
 * <p>The peer reports every occurrence of every form, inside words too, and knows no case, guard,
 * apostrophe or line's end; ours takes whole words, the longest name that is meant. It walks the
 * words that the scan of an article leaves behind for all that reads it; {@code scanAndMatch} has
 * that scan (tokens, cases, hashes) in it as well.
 *
 * <p>One sample is a batch of articles of a few milliseconds, batch after batch. Speeds are told by
 * the median and by the first decile of the samples, which other work on the machine spoils least.
 *
 * <p>Arguments: a folder of JSONL(.gz) with a field {@code content}, and how many forks.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {
  private static final int ARTICLES = 1000;
  private static final int BATCH_BYTES = 250_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The folder of articles. */
  @Param("")
  public String dump;

  private final List<byte[]> texts = new ArrayList<>();
  private final List<char[]> characters = new ArrayList<>();
  private final List<ScannedText> scanned = new ArrayList<>();
  private final ScannedText reused = new ScannedText();
  private final AhoCorasickDoubleArrayTrie<Integer> peer = new AhoCorasickDoubleArrayTrie<>();
  private FormMatching ofForms;
  private FormMatching ofTheJob;
  private final List<Integer> batchStarts = new ArrayList<>();
  private int batch;
  private int found;

  public static void main(String[] arguments) throws RunnerException, IOException {
    MatchingBenchmark compared = new MatchingBenchmark();
    compared.dump = arguments[0];
    compared.read();
    compared.compare();
    Options options =
        new OptionsBuilder()
            .include(MatchingBenchmark.class.getName() + ".*")
            .param("dump", arguments[0])
            .forks(Integer.parseInt(arguments[1]))
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(6)
            .measurementTime(TimeValue.seconds(1))
            .build();
    compared.report(new Runner(options).run());
  }

  @Setup
  public void read() throws IOException {
    List<String> contents = contents(Path.of(dump));
    List<String> forms = FormMatching.forms();
    TreeMap<String, Integer> places = new TreeMap<>();
    forms.forEach(form -> places.put(form, places.size()));
    peer.build(places);
    ofForms = FormMatching.ofForms(forms);
    ofTheJob = FormMatching.ofTheJob();
    batchStarts.add(0);
    int bytes = 0;
    for (String content : contents) {
      byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
      texts.add(utf8);
      characters.add(content.toCharArray());
      ScannedText text = new ScannedText();
      text.scan(utf8, utf8.length);
      scanned.add(text);
      bytes += utf8.length;
      if (bytes >= BATCH_BYTES) {
        batchStarts.add(texts.size());
        bytes = 0;
      }
    }
  }

  private static List<String> contents(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
    }
    List<String> contents = new ArrayList<>();
    for (Path file : files) {
      try (InputStream raw = Files.newInputStream(file);
          InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        String line = lines.readLine();
        while (line != null && contents.size() < ARTICLES) {
          String content = JSON.readTree(line).path("content").asText("");
          if (!content.isBlank()) {
            contents.add(content);
          }
          line = lines.readLine();
        }
      }
    }
    return contents;
  }

  @Benchmark
  public int matchForms() {
    return countOfBatch(article -> ofForms.count(scanned.get(article)));
  }

  @Benchmark
  public int matchAsInTheJob() {
    return countOfBatch(article -> ofTheJob.count(scanned.get(article)));
  }

  @Benchmark
  public int scanAndMatch() {
    return countOfBatch(
        article -> {
          byte[] utf8 = texts.get(article);
          reused.scan(utf8, utf8.length);
          return ofTheJob.count(reused);
        });
  }

  @Benchmark
  public int hankcs() {
    return countOfBatch(
        article -> {
          found = 0;
          peer.parseText(characters.get(article), (begin, end, form) -> found++);
          return found;
        });
  }

  /** Sums over the next batch of articles. */
  private int countOfBatch(IntUnaryOperator count) {
    batch = (batch + 1) % (batchStarts.size() - 1);
    int names = 0;
    for (int at = batchStarts.get(batch); at < batchStarts.get(batch + 1); at++) {
      names += count.applyAsInt(at);
    }
    return names;
  }

  /**
   * Every whole word or words that the peer finds must be found by ours, or lie in a longer name.
   */
  private void compare() {
    long both = 0;
    long oursAlone = 0;
    for (int article = 0; article < texts.size(); article++) {
      String text = new String(characters.get(article));
      List<FormMatching.Span> ours = ofForms.spans(scanned.get(article));
      List<FormMatching.Span> theirs = longest(wholeWords(text, scanned.get(article)));
      for (FormMatching.Span span : theirs) {
        boolean isCovered =
            ours.stream().anyMatch(o -> overlap(o, span) && o.start() <= span.start());
        if (!isCovered) {
          throw new IllegalStateException(
              "hankcs finds \""
                  + scanned.get(article).slice(span.start(), span.end())
                  + "\" where ours does not, in: "
                  + scanned
                      .get(article)
                      .slice(
                          Math.max(0, span.start() - 40),
                          Math.min(span.end() + 40, texts.get(article).length)));
        }
      }
      both += theirs.size();
      oursAlone += ours.stream().filter(o -> theirs.stream().noneMatch(t -> overlap(o, t))).count();
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d forms: both find %d names; ours alone %d (other spaces, hyphens, quotes)%n",
        texts.size(),
        FormMatching.forms().size(),
        both,
        oursAlone);
  }

  private static boolean overlap(FormMatching.Span a, FormMatching.Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** The peer's hits that begin and end where a word's pieces do, as byte offsets. */
  private List<FormMatching.Span> wholeWords(String text, ScannedText pieces) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int piece = 0; piece < pieces.tokens().pieceCount(); piece++) {
      starts.add(pieces.tokens().pieceStart(piece));
      ends.add(pieces.tokens().pieceEnd(piece));
    }
    int[] bytes = byteOffsets(text);
    List<FormMatching.Span> spans = new ArrayList<>();
    peer.parseText(
        text,
        (begin, end, form) -> {
          int last = text.charAt(end - 1) == '.' ? end - 1 : end;
          int piece = Collections.binarySearch(starts, bytes[begin]);
          boolean isWhole =
              piece >= 0
                  && Collections.binarySearch(ends, bytes[last]) >= 0
                  && pieces.tokens().joiner(piece) != '\'';
          if (isWhole) {
            spans.add(new FormMatching.Span(bytes[begin], bytes[last]));
          }
        });
    return spans;
  }

  private static int[] byteOffsets(String text) {
    int[] offsets = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int width = c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
      offsets[at + 1] = offsets[at] + width;
    }
    return offsets;
  }

  private static List<FormMatching.Span> longest(List<FormMatching.Span> spans) {
    return spans.stream()
        .filter(
            span ->
                spans.stream()
                    .noneMatch(
                        other ->
                            !other.equals(span)
                                && other.start() <= span.start()
                                && other.end() >= span.end()))
        .toList();
  }

  private void report(Collection<RunResult> results) {
    long bytes = 0;
    for (byte[] text : texts.subList(0, batchStarts.get(batchStarts.size() - 1))) {
      bytes += text.length;
    }
    double bytesOfBatch = (double) bytes / (batchStarts.size() - 1);
    System.out.printf(
        Locale.ROOT,
        "%n%.1f MB of text; MB a second at the median and at the first decile of samples:%n",
        bytes / 1e6);
    TreeMap<String, Statistics> samples = new TreeMap<>();
    for (RunResult result : results) {
      samples.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getStatistics());
    }
    Statistics theirs = samples.get("hankcs");
    samples.forEach(
        (name, ours) ->
            System.out.printf(
                Locale.ROOT,
                "%-16s %7.1f %7.1f, %.2f and %.2f times hankcs%n",
                name,
                bytesOfBatch / ours.getPercentile(50),
                bytesOfBatch / ours.getPercentile(10),
                theirs.getPercentile(50) / ours.getPercentile(50),
                theirs.getPercentile(10) / ours.getPercentile(10)));
  }
}
