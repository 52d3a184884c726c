package org.framewire.stories;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TableRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The stage that a run uses, with its one default, on labelled stories, beside plain TF-IDF with
 * the threshold that is best for each set.
 *
 * <p>Scores count labelled articles; the `strict` ones also count as wrong every article without a
 * label in a labelled one's story, though many of these do tell it.
 */
@ExtendWith(LocalSpark.class)
class StoriesEvaluationTest {
  private static final int MIXED_IN = 6000;

  @Test
  void storiesOfManyOutletsAreFoundAmongThousandsOfOtherArticles() throws IOException {
    List<ToldArticle> articles =
        new ArrayList<>(ToldArticle.dated(data("gold/stories/triplets.jsonl")));
    articles.addAll(ToldArticle.dump(data("dumps/allsides"), MIXED_IN));
    StoryAgreement ours = compare("triplets", articles);
    assertTrue(ours.labelled().f1() >= 0.95, ours::toString);
  }

  @Test
  void storiesOfOneTopicAreKeptApart() throws IOException {
    StoryAgreement ours =
        compare("ecbplus", ToldArticle.oneDay(data("gold/stories/ecbplus.jsonl")));
    assertTrue(ours.labelled().f1() >= 0.92, ours::toString);
  }

  private static Path data(String below) {
    String folder = System.getProperty("evaluation.data");
    assumeTrue(folder != null, "needs -Devaluation.data=DIR with labelled stories");
    Path path = Path.of(folder, below);
    assumeTrue(Files.exists(path), "not there: " + path);
    return path;
  }

  private static StoryAgreement compare(String set, List<ToldArticle> articles) {
    StoryAgreement ours = found(articles);
    print(set, "framewire, its default", ours);
    PlainTfIdf peer = new PlainTfIdf(articles, 0.1);
    StoryAgreement best = peer.agreement(0.1);
    StoryAgreement bestStrict = best;
    for (int hundredths = 11; hundredths <= 60; hundredths++) {
      StoryAgreement next = peer.agreement(hundredths / 100.0);
      best = next.labelled().f1() > best.labelled().f1() ? next : best;
      bestStrict = next.strict().f1() > bestStrict.strict().f1() ? next : bestStrict;
    }
    print(set, "plain TF-IDF, best for the set", best);
    print(set, "plain TF-IDF, best if strict", bestStrict);
    print(set, "plain TF-IDF at 0.20", peer.agreement(0.20));
    return ours;
  }

  private static void print(String set, String method, StoryAgreement agreement) {
    System.out.printf(
        Locale.ROOT,
        "%-9s %-31s pairs %s | B3 %s | strict B3 %s%n",
        set,
        method,
        agreement.pairs(),
        agreement.labelled(),
        agreement.strict());
  }

  private static StoryAgreement found(List<ToldArticle> articles) {
    Map<String, Object> stories = new HashMap<>();
    List<Row> told =
        StoryFinding.told(
                StoryFinding.articles(articles),
                2,
                TableRows.dataset(StoryArticles.TABLE),
                NoCopies.dataset())
            .collectAsList();
    told.forEach(row -> stories.put(StoryColumns.ARTICLE_ID.get(row), Stories.STORY_ID.get(row)));
    return StoryAgreement.of(articles, a -> stories.getOrDefault(a.id(), a.id()));
  }
}
