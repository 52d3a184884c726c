package org.framewire.copies.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * Makes copies as outlets make them: words changed, up to one in twenty; sentences dropped, up to
 * half; local text before and behind, up to twice as much as was taken.
 */
public final class PlantCopies {
  private final List<Report> reports;
  private final List<String> sentences = new ArrayList<>();
  private final SplittableRandom random;

  public PlantCopies(List<Report> reports, long seed) {
    this.reports = reports;
    this.random = new SplittableRandom(seed);
    for (Report report : reports) {
      sentences.addAll(sentencesOf(report.text()));
    }
  }

  /**
   * A copy of a report under another number, as one of {@code exact}, {@code near}, {@code
   * contained}.
   */
  public Report copy(Report of, long number, String how) {
    String text =
        switch (how) {
          case "exact" -> of.text();
          case "near" -> edited(of.text(), random.nextDouble() / 20);
          default -> contained(of.text());
        };
    int day = of.day() + random.nextInt(3);
    return new Report(number, of.number(), how, "planted", sentence(), day, text);
  }

  /** A report fit to be copied: long enough to be told. */
  public Report source() {
    while (true) {
      Report report = reports.get(random.nextInt(reports.size()));
      if (report.text().length() > 600) {
        return report;
      }
    }
  }

  /** A report put together from as many sentences as a real one has, each of another. */
  public Report recombined(long number, int day) {
    int count = sentencesOf(reports.get(random.nextInt(reports.size())).text()).size();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentence()).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return new Report(number, number, null, "recombined", sentence(), day, text.toString());
  }

  private String contained(String text) {
    List<String> kept = new ArrayList<>(sentencesOf(text));
    int drop = (int) (kept.size() * random.nextDouble() / 2);
    for (int i = 0; i < drop; i++) {
      kept.remove(random.nextInt(kept.size()));
    }
    String body = edited(String.join(" ", kept), random.nextDouble() / 20);
    double local = random.nextDouble() * 2 * body.length();
    double before = random.nextDouble();
    return localText(local * before) + body + "\n\n" + localText(local * (1 - before));
  }

  private String localText(double length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(sentence()).append(text.length() % 3 == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private String sentence() {
    return sentences.get(random.nextInt(sentences.size()));
  }

  private String edited(String text, double rate) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < rate) {
        String other = sentence().split(" ", 2)[0];
        words[i] =
            switch (random.nextInt(3)) {
              case 0 -> other;
              case 1 -> words[i] + " " + other;
              default -> "";
            };
      }
    }
    return String.join(" ", words);
  }

  private static List<String> sentencesOf(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    Sentences found = scanned.sentences();
    Tokens tokens = scanned.tokens();
    List<String> all = new ArrayList<>();
    for (int s = 0; s < found.count(); s++) {
      int from = tokens.start(found.firstToken(s));
      int to = s + 1 < found.count() ? tokens.start(found.firstToken(s + 1)) : tokens.length();
      all.add(scanned.slice(from, to).strip());
    }
    return all;
  }
}
