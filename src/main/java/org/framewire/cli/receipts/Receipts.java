package org.framewire.cli.receipts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.entities.Gazetteer;
import org.framewire.explain.Mark;
import org.framewire.explain.MarkedText;
import org.framewire.explain.MentionMarks;
import org.framewire.explain.TermMarks;
import org.framewire.tables.Articles;
import org.framewire.tables.Mentions;

/** Prints published articles and their sentences, with what the tables hold about them. */
public final class Receipts {
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  private final PublishedArticles articles;
  private final MentionMarks mentionMarks;
  private final int most;
  private final PrintStream out;

  /**
   * @param most articles or sentences that are printed, at least 1
   */
  public Receipts(PublishedArticles articles, Gazetteer gazetteer, int most, PrintStream out) {
    this.articles = articles;
    this.mentionMarks = new MentionMarks(gazetteer::displayName);
    this.most = most;
    this.out = out;
  }

  /** One article, every sentence of it. */
  public void ofArticle(String id) {
    Row article = articles.article(id);
    if (article == null) {
      throw new CommandFailure(
          ExitCode.NO_INPUT,
          "no article " + id + " is published (there, on that day, at that outlet)");
    }
    List<Row> mentions = articles.mentionsOf(article);
    printHead(article);
    for (String field : List.of(TITLE, TEXT)) {
      List<Row> here = mentions.stream().filter(row -> isIn(field, row)).toList();
      out.print(new MarkedText(textOf(article, field), marks(here)).all());
    }
  }

  /** The sentences that mention both of two entities. */
  public void ofPair(String a, String b) {
    print(
        articles.naming(a, b, most),
        "a sentence with both " + a + " and " + b,
        article -> {
          List<Row> mentions = articles.mentionsOf(article);
          return field -> {
            List<Row> here = mentions.stream().filter(row -> isIn(field, row)).toList();
            Set<Integer> shared = sentencesNaming(a, here);
            shared.retainAll(sentencesNaming(b, here));
            return marks(
                here.stream().filter(row -> shared.contains(Mentions.SENTENCE.get(row))).toList());
          };
        });
  }

  /** The sentences with a word. */
  public void ofTerm(String term) {
    TermMarks words = termMarks(term);
    print(
        articles.holding(words.words(), most),
        "the word " + term,
        article -> field -> words.in(textOf(article, field)));
  }

  private static TermMarks termMarks(String term) {
    try {
      return new TermMarks(term);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS, e.getMessage() + ": give a word after --term");
    }
  }

  private void print(
      List<Row> found, String sought, Function<Row, Function<String, List<Mark>>> marksOf) {
    int shown = 0;
    for (Row article : found) {
      Function<String, List<Mark>> marks = marksOf.apply(article);
      StringBuilder sentences = new StringBuilder();
      for (String field : List.of(TITLE, TEXT)) {
        sentences.append(new MarkedText(textOf(article, field), marks.apply(field)).marked());
      }
      if (!sentences.isEmpty()) {
        printHead(article);
        out.print(sentences);
        shown++;
      }
    }
    String more = found.size() < most ? "." : "; there may be more: --most shows them.";
    out.printf(
        "%s with %s%s%n",
        shown == 0 ? "No published article" : shown + (shown == 1 ? " article" : " articles"),
        sought,
        more);
  }

  private void printHead(Row article) {
    out.printf(
        "%s  %s  %s  %s%n",
        Articles.ARTICLE_ID.get(article),
        Articles.DATE.get(article) == null ? "undated" : Articles.DATE.get(article),
        Articles.OUTLET_ID.get(article),
        Articles.URL.get(article) == null ? "" : Articles.URL.get(article));
  }

  private List<Mark> marks(List<Row> mentions) {
    List<Mark> marks = new ArrayList<>();
    mentions.forEach(mention -> marks.add(mentionMarks.of(mention)));
    return marks;
  }

  private static Set<Integer> sentencesNaming(String entity, List<Row> mentions) {
    Set<Integer> sentences = new HashSet<>();
    for (Row mention : mentions) {
      if (entity.equals(Mentions.ENTITY_ID.get(mention))) {
        sentences.add(Mentions.SENTENCE.get(mention));
      }
    }
    return sentences;
  }

  private static boolean isIn(String field, Row mention) {
    return Mentions.FIELD.get(mention).equals(field);
  }

  private static String textOf(Row article, String field) {
    String text = field.equals(TITLE) ? Articles.TITLE.get(article) : Articles.TEXT.get(article);
    return text == null ? "" : text;
  }
}
