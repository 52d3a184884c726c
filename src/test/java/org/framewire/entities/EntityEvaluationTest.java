package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Country mentions by name and demonym against hand-made labels. The labelled files are not part of
 * the project: {@code -Devaluation.data=DIR} says where they are. Every error is written into
 * {@code target/evaluation}.
 */
class EntityEvaluationTest {
  private final Gazetteer gazetteer = Gazetteer.load();
  private final LabelledSets sets = new LabelledSets(gazetteer);

  private static Path data(String folder, String file) {
    String data = System.getProperty("evaluation.data", "");
    Assumptions.assumeTrue(
        !data.isBlank(), "No labelled data: give its folder with -Devaluation.data=DIR");
    return Path.of(data, "gold", folder, file);
  }

  private CountryScore score(String name, List<LabelledDocument> documents) throws IOException {
    CountryScore score = new CountryScore(gazetteer);
    documents.forEach(score::add);
    String report = name + ", " + documents.size() + " documents\n" + score.report();
    Path errors = Files.createDirectories(Path.of("target", "evaluation"));
    Files.writeString(errors.resolve(name + ".txt"), report + "\n\n" + score.errors());
    System.out.println(report);
    return score;
  }

  private static void assertAtLeast(double least, double reached, CountryScore score) {
    assertTrue(reached >= least, score.report());
  }

  @Test
  void findsTheCountriesOfNewsAgencyReports() throws IOException {
    Path file = data("entities", "aida-conll-dev.jsonl");
    CountryScore score = score("aida-conll-dev", sets.entities(file));
    assertAtLeast(0.96, score.mentions().f1(), score);
    assertAtLeast(0.96, score.documents().f1(), score);
  }

  @Test
  void findsTheCountriesOfWorldNews() throws IOException {
    CountryScore score = score("TR-News", sets.toponyms(data("toponyms", "TR-News.xml")));
    assertAtLeast(0.955, score.mentions().f1(), score);
    assertAtLeast(0.97, score.documents().f1(), score);
  }

  @Test
  void findsTheCountriesOfLocalNews() throws IOException {
    CountryScore score = score("lgl", sets.toponyms(data("toponyms", "lgl.xml")));
    assertAtLeast(0.93, score.mentions().f1(), score);
    assertAtLeast(0.89, score.documents().f1(), score);
  }

  /** Each sentence of this set has two of its names labelled, so that precision tells nothing. */
  @Test
  void missesFewLabelledCountriesOfNewsFeeds() throws IOException {
    CountryScore score = score("rss-500", sets.entities(data("entities", "rss-500.jsonl")));
    assertAtLeast(0.85, score.mentions().recall(), score);
  }
}
