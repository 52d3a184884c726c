package org.framewire.cli.receipts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.explain.Mark;
import org.framewire.explain.MarkedText;
import org.framewire.framing.Lens;
import org.framewire.framing.ShowsWords;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.tables.Articles;
import org.framewire.tables.OutletFraming;

/**
 * Prints what a published score is made of: its articles, their sentences and the words in them.
 */
public final class ScoreReceipts {
  private static final int SENTENCES = 3;
  private static final int WORDS = 12;
  private static final int MARKED = 15;

  private final PublishedScores scores;
  private final List<Lens> lenses;
  private final MentionFinder mentions;
  private final int most;
  private final PrintStream out;

  /**
   * @param lenses those whose words can be shown; scores of others have no words
   * @param most articles that are printed, at least 1
   */
  public ScoreReceipts(
      PublishedScores scores,
      List<Lens> lenses,
      MentionFinder mentions,
      int most,
      PrintStream out) {
    this.scores = scores;
    this.lenses = lenses;
    this.mentions = mentions;
    this.most = most;
    this.out = out;
  }

  /** One outlet, measure, voice and window. */
  public void of(PublishedScores.Question question) {
    List<Row> framing = scores.framing();
    if (framing.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NO_INPUT,
          "no score of "
              + question.outlet()
              + " by "
              + asked(question)
              + " is published (voice "
              + question.voice()
              + ", window "
              + question.window().label()
              + "): the table lenses names the measures, outlet_framing the outlets");
    }
    Map<String, List<Row>> byLens = new TreeMap<>();
    framing.forEach(row -> byLens.computeIfAbsent(nameOf(row), any -> new ArrayList<>()).add(row));
    byLens.forEach((lens, rows) -> print(lens, rows, question));
  }

  private static String asked(PublishedScores.Question question) {
    return question.target().equals(Lens.ALL_TEXT)
        ? question.measure()
        : question.measure() + " toward " + question.target();
  }

  private static String nameOf(Row row) {
    return OutletFraming.LENS.get(row) + " " + OutletFraming.LENS_VERSION.get(row);
  }

  private void print(String name, List<Row> rows, PublishedScores.Question question) {
    out.printf(
        Locale.ROOT,
        "%s of %s by lens %s, voice %s, window %s, as of %s%n",
        asked(question),
        question.outlet(),
        name,
        question.voice(),
        question.window().label(),
        OutletFraming.DATE.get(rows.get(0)));
    rows.forEach(this::printEstimate);
    Lens lens =
        lenses.stream()
            .filter(one -> name.equals(one.name() + " " + one.version()))
            .findFirst()
            .orElse(null);
    if (!(lens instanceof ShowsWords words)) {
      out.println("The words cannot be shown: give the settings whose `lenses` name this lens.");
      return;
    }
    int measure = place(lens, question.measure());
    List<PublishedScores.Scored> scored = scores.articles(rows.get(0), measure);
    Sum sum = Sum.of(scored);
    List<PublishedScores.Scored> first = scored.subList(0, Math.min(most, scored.size()));
    Map<String, Row> articles = new HashMap<>();
    scores
        .rows(first.stream().map(PublishedScores.Scored::articleId).toList())
        .forEach(row -> articles.put(Articles.ARTICLE_ID.get(row), row));
    Map<String, Double> byWord = new TreeMap<>();
    for (PublishedScores.Scored one : first) {
      Row article = articles.get(one.articleId());
      printHead(article, one, sum);
      ArticleText text = ArticleText.of(article, mentions);
      List<WordShare> shares =
          words.words(text, question.target(), Voice.of(question.voice()), measure);
      shares.forEach(share -> byWord.merge(share.word(), share.share(), Double::sum));
      out.print(
          new MarkedText(Articles.TEXT.get(article), marks(text, shares, sum.side()))
              .most(SENTENCES));
    }
    out.printf(
        Locale.ROOT,
        "%d of %d articles, which make %.1f %% of the %s%s%n",
        first.size(),
        scored.size(),
        100 * first.stream().mapToDouble(sum::share).sum(),
        sum.name(),
        first.size() < scored.size() ? "; --most shows more." : ".");
    printWords(byWord, words.unitOfWords(), first.size());
  }

  private void printEstimate(Row row) {
    Double low = OutletFraming.CI_LOW.get(row);
    Double q = OutletFraming.Q.get(row);
    out.printf(
        Locale.ROOT,
        "  %-17s %+.3f  %s  %s  %d stories, %d articles%n",
        OutletFraming.ESTIMAND.get(row),
        OutletFraming.VALUE.get(row),
        low == null
            ? "no interval"
            : String.format(Locale.ROOT, "[%+.3f, %+.3f]", low, OutletFraming.CI_HIGH.get(row)),
        q == null ? "no q" : String.format(Locale.ROOT, "q %.3f", q),
        OutletFraming.STORIES.get(row),
        OutletFraming.ARTICLES.get(row));
  }

  private static int place(Lens lens, String measure) {
    for (int place = 0; place < lens.measures().size(); place++) {
      if (lens.measures().get(place).name().equals(measure)) {
        return place;
      }
    }
    throw new CommandFailure(
        ExitCode.BAD_SETTINGS, "lens " + lens.name() + " has no measure " + measure);
  }

  private void printHead(Row article, PublishedScores.Scored scored, Sum sum) {
    out.printf(
        Locale.ROOT,
        "%n%s  %s  score %.3f, %.1f %% of the %s  %s%n",
        scored.articleId(),
        Articles.DATE.get(article) == null ? "undated" : Articles.DATE.get(article),
        scored.score(),
        100 * sum.share(scored),
        sum.name(),
        Articles.URL.get(article) == null ? "" : Articles.URL.get(article));
    String title = Articles.TITLE.get(article);
    if (title != null) {
      out.println("  " + title);
    }
  }

  /**
   * What the articles add up to.
   *
   * @param side 1 or −1, the sign of the sum; 1 when it is 0
   * @param total of the absolute parts: where some speak for and some against, shares of the sum
   *     itself could be anything
   * @param mixed whether there are parts of both signs
   */
  private record Sum(int side, double total, boolean mixed) {
    static Sum of(List<PublishedScores.Scored> scored) {
      double total = scored.stream().mapToDouble(one -> Math.abs(one.sum())).sum();
      double sum = scored.stream().mapToDouble(PublishedScores.Scored::sum).sum();
      return new Sum(sum < 0 ? -1 : 1, total, Math.abs(sum) < total * (1 - 1e-9));
    }

    double share(PublishedScores.Scored one) {
      return total == 0 ? 0 : side * one.sum() / total;
    }

    String name() {
      return mixed ? "parts for and against" : "sum";
    }
  }

  /** The words that take the score most to its side; marking every word would show none. */
  private static List<Mark> marks(ArticleText text, List<WordShare> shares, int side) {
    return shares.stream()
        .filter(share -> share.field() == Mention.Field.TEXT && side * share.share() > 0)
        .sorted(Comparator.comparingDouble(share -> -side * share.share()))
        .limit(MARKED)
        .map(
            share ->
                new Mark(
                    text.body().codePointOffset(share.firstByte()),
                    text.body().codePointOffset(share.endByte()),
                    String.format(Locale.ROOT, "%s %+.3f", share.word(), share.share()),
                    side * share.share()))
        .toList();
  }

  private void printWords(Map<String, Double> byWord, String unit, int articles) {
    List<Map.Entry<String, Double>> ascending = new ArrayList<>(byWord.entrySet());
    ascending.sort(Map.Entry.comparingByValue());
    int each = Math.min(WORDS, ascending.size());
    List<Map.Entry<String, Double>> against = ascending.subList(0, each);
    List<Map.Entry<String, Double>> raising =
        new ArrayList<>(ascending.subList(ascending.size() - each, ascending.size()));
    raising.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    out.printf("Words that raise it in these articles (%s an article):%n", unit);
    out.println("  " + listed(raising, articles, 1));
    out.println("Words that lower it:");
    out.println("  " + listed(against, articles, -1));
  }

  private static String listed(List<Map.Entry<String, Double>> words, int articles, int sign) {
    List<String> listed =
        words.stream()
            .filter(word -> word.getValue() * sign > 0)
            .map(
                word ->
                    String.format(
                        Locale.ROOT, "%s %+.3f", word.getKey(), word.getValue() / articles))
            .toList();
    return listed.isEmpty() ? "none" : String.join(", ", listed);
  }
}
