package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sentences in which a matcher easily goes wrong, with what is right in each. */
class TrapsTest {

  /** The traps that the design names: the category, and the country that must be told apart. */
  private static final Map<String, String> BOTH_WAYS =
      Map.ofEntries(
          Map.entry("georgia", "GEO"),
          Map.entry("jordan", "JOR"),
          Map.entry("chad", "TCD"),
          Map.entry("turkey", "TUR"),
          Map.entry("guinea", "GIN"),
          Map.entry("niger", "NER"),
          Map.entry("congo", "COD"),
          Map.entry("sudan", "SDN"),
          Map.entry("dominican", "DOM"),
          Map.entry("samoa", "WSM"),
          Map.entry("korea", "KOR"),
          Map.entry("us", "USA"),
          Map.entry("caps", "CHN"),
          Map.entry("washington", "USA"),
          Map.entry("mexico", "MEX"),
          Map.entry("paris", "FRA"),
          Map.entry("holland", "NLD"),
          Map.entry("polish", "POL"),
          Map.entry("china", "CHN"),
          Map.entry("brussels", "BEL"),
          Map.entry("russian", "RUS"),
          Map.entry("england", "GBR"),
          Map.entry("company", "DEU"),
          Map.entry("contest", "HKG"),
          Map.entry("street", "MLT"),
          Map.entry("person", "FRA"),
          Map.entry("language", "TUR"));

  private record Trap(String sentence, LocalDate date, String expected, String name) {
    /** The words before the first hyphen or colon. */
    String category() {
      return name.split("[-:]", 2)[0];
    }

    List<Mention> mentions() {
      return Found.mentions("", sentence, date);
    }
  }

  private static List<Trap> traps(String file) throws IOException {
    List<Trap> traps = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TrapsTest.class.getResourceAsStream("/gazetteer/" + file),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!cells[0].equals("sentence")) {
          LocalDate date = cells[1].isEmpty() ? null : LocalDate.parse(cells[1]);
          traps.add(new Trap(cells[0].replace("\\n", "\n"), date, cells[2], cells[3]));
        }
      }
    }
    return traps;
  }

  /** Fails with every sentence that is wrong; prints how many are right, by category. */
  private static void assertAllRight(List<Trap> traps) {
    List<String> wrong = new ArrayList<>();
    Map<String, int[]> rightOf = new TreeMap<>();
    for (Trap trap : traps) {
      String found = Found.entities(trap.mentions());
      int[] counts = rightOf.computeIfAbsent(trap.category(), category -> new int[2]);
      counts[1]++;
      if (found.equals(trap.expected())) {
        counts[0]++;
      } else {
        wrong.add(
            trap.name() + ": " + trap.sentence() + " gave " + found + ", not " + trap.expected());
      }
    }
    rightOf.forEach(
        (category, counts) ->
            System.out.printf("%-24s %3d right of %3d%n", category, counts[0], counts[1]));
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyTrapOfCountriesIsRight() throws IOException {
    List<Trap> traps = traps("traps.tsv");
    assertTrue(traps.size() > 450);
    assertAllRight(traps);
  }

  @Test
  void everyTrapOfLeadersIsRight() throws IOException {
    List<Trap> traps = traps("leader-traps.tsv");
    assertTrue(traps.size() > 140);
    assertAllRight(traps);
  }

  @Test
  void everyTrapOfTerritoriesFormerStatesAndOrganisationsIsRight() throws IOException {
    List<Trap> traps = traps("territories-and-former-states.tsv");
    assertTrue(traps.size() > 80);
    assertAllRight(traps);
  }

  @Test
  void everyTrapGoesBothWays() throws IOException {
    Set<String> with = new HashSet<>();
    Set<String> without = new HashSet<>();
    for (Trap trap : traps("traps.tsv")) {
      String country = BOTH_WAYS.get(trap.category());
      if (country != null) {
        boolean isFound = List.of(trap.expected().split(",")).contains(country);
        (isFound ? with : without).add(trap.category());
      }
    }
    assertEquals(BOTH_WAYS.keySet(), with);
    assertEquals(BOTH_WAYS.keySet(), without);
  }

  @Test
  void everyCountryIsReached() throws IOException {
    Set<String> reached = new HashSet<>();
    List<Trap> all = new ArrayList<>(traps("traps.tsv"));
    all.addAll(traps("territories-and-former-states.tsv"));
    for (Trap trap : all) {
      for (Mention mention : trap.mentions()) {
        reached.add(String.valueOf(mention.entityId()));
      }
    }
    Set<String> missed = new TreeSet<>();
    Gazetteer.load().countries().forEach(country -> missed.add(country.id()));
    missed.removeAll(reached);
    assertEquals(Set.of(), missed);
  }
}
