package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Country mentions by name and demonym against hand-made labels. The labelled files are not part of
 * the project: {@code -Devaluation.data=DIR} says where they are.
 *
 * <p>A label is a country's when its entity is the country, by Wikidata identifier or by name. A
 * mention over a label of something else of that country (its team, army, a body or a part of it)
 * is neither right nor wrong.
 */
class EntityEvaluationTest {
  private static final double LEAST_F1 = 0.94;

  private record Label(int start, int end, String countryId, String name) {}

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Map<String, String> idByQid = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();
  private final Map<String, Integer> missed = new TreeMap<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private int right;
  private int found;
  private int labelled;

  @Test
  void findsTheCountriesOfNewsAgencyReports() throws IOException {
    String data = System.getProperty("evaluation.data", "");
    Assumptions.assumeTrue(
        !data.isBlank(), "No labelled data: give its folder with -Devaluation.data=DIR");
    for (Country country : gazetteer.countries()) {
      if (country.kind() == Country.Kind.ORGANISATION) {
        continue;
      }
      idByQid.put(country.wikidata(), country.id());
      for (Alias name : country.names()) {
        idByName.put(name.text().toLowerCase(Locale.ROOT), country.id());
      }
    }
    MentionFinder finder = new MentionFinder(gazetteer);
    Path file = Path.of(data, "gold", "entities", "aida-conll-dev.jsonl");
    for (String line : Files.readAllLines(file)) {
      score(finder, new ObjectMapper().readTree(line));
    }
    double precision = (double) right / found;
    double recall = (double) right / labelled;
    double f1 = 2 * precision * recall / (precision + recall);
    String report =
        String.format(
            Locale.ROOT,
            "precision %.4f recall %.4f F1 %.4f (%d right of %d found, %d labelled)%n"
                + "missed %s%nwrong %s",
            precision,
            recall,
            f1,
            right,
            found,
            labelled,
            missed,
            wrong);
    System.out.println(report);
    assertTrue(f1 >= LEAST_F1, report);
  }

  private void score(MentionFinder finder, JsonNode document) {
    String text = document.get("text").textValue();
    List<Label> labels = new ArrayList<>();
    for (JsonNode label : document.get("labels")) {
      String name = label.path("name").asText("");
      String byQid = idByQid.get(label.path("entity_id").asText(""));
      String id = byQid != null ? byQid : idByName.get(name.toLowerCase(Locale.ROOT));
      labels.add(
          new Label(label.get("span").get(0).asInt(), label.get("span").get(1).asInt(), id, name));
    }
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    ScannedText title = new ScannedText();
    title.scan("");
    List<Label> reached = new ArrayList<>();
    for (Mention mention : finder.find(title, scanned, 0, null)) {
      boolean byName =
          mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.DEMONYM;
      if (mention.kind() == Mention.Kind.COUNTRY && byName) {
        int start = scanned.codePointOffset(mention.start());
        int end = scanned.codePointOffset(mention.end());
        judge(mention, scanned.slice(mention.start(), mention.end()), start, end, labels, reached);
      }
    }
    for (Label label : labels) {
      if (label.countryId() != null) {
        boolean isReached = reached.contains(label);
        // A capital or an institution that stands for the state is not sought here.
        String surface = text.substring(label.start(), label.end());
        labelled++;
        if (!isReached) {
          missed.merge(surface + "=" + label.countryId(), 1, Integer::sum);
        }
      }
    }
  }

  private void judge(
      Mention mention,
      String surface,
      int start,
      int end,
      List<Label> labels,
      List<Label> reached) {
    for (Label label : labels) {
      boolean overlaps = label.start() < end && start < label.end();
      if (!overlaps) {
        continue;
      }
      if (mention.entityId() != null && mention.entityId().equals(label.countryId())) {
        if (!reached.contains(label)) {
          reached.add(label);
          right++;
          found++;
        }
        return;
      }
      if (label.countryId() == null && isOf(mention.entityId(), label.name())) {
        return;
      }
    }
    found++;
    wrong.merge(surface + "=" + mention.entityId(), 1, Integer::sum);
  }

  /** Whether a label's name tells that it is something of the country: "England cricket team". */
  private boolean isOf(String countryId, String labelName) {
    if (countryId == null) {
      return false;
    }
    String name = labelName.toLowerCase(Locale.ROOT);
    Country country =
        gazetteer.countries().stream().filter(c -> c.id().equals(countryId)).findFirst().get();
    return Stream.concat(country.names().stream(), country.demonyms().stream())
        .anyMatch(alias -> name.contains(alias.text().toLowerCase(Locale.ROOT)));
  }
}
