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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sentences in which a matcher easily goes wrong, with what is right in each. */
class TrapsTest {

  private record Trap(String sentence, LocalDate date, String expected, String name) {}

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
          traps.add(new Trap(cells[0], date, cells[2], cells[3]));
        }
      }
    }
    return traps;
  }

  private static void assertAllRight(List<Trap> traps) {
    List<String> wrong = new ArrayList<>();
    for (Trap trap : traps) {
      String found = Found.entities(Found.mentions("", trap.sentence(), trap.date()));
      if (!found.equals(trap.expected())) {
        wrong.add(
            trap.name() + ": " + trap.sentence() + " gave " + found + ", not " + trap.expected());
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void everyTrapOfCountriesIsRight() throws IOException {
    List<Trap> traps = traps("traps.tsv");
    assertTrue(traps.size() > 350);
    assertAllRight(traps);
  }

  @Test
  void everyTrapOfLeadersIsRight() throws IOException {
    List<Trap> traps = traps("leader-traps.tsv");
    assertTrue(traps.size() > 100);
    assertAllRight(traps);
  }

  @Test
  void everyTrapOfTerritoriesFormerStatesAndOrganisationsIsRight() throws IOException {
    List<Trap> traps = traps("territories-and-former-states.tsv");
    assertTrue(traps.size() > 80);
    assertAllRight(traps);
  }

  @Test
  void everyCountryIsReached() throws IOException {
    Set<String> reached = new HashSet<>();
    List<Trap> all = new ArrayList<>(traps("traps.tsv"));
    all.addAll(traps("territories-and-former-states.tsv"));
    for (Trap trap : all) {
      for (Mention mention : Found.mentions("", trap.sentence(), trap.date())) {
        reached.add(String.valueOf(mention.entityId()));
      }
    }
    Set<String> missed = new TreeSet<>();
    Gazetteer.load().countries().forEach(country -> missed.add(country.id()));
    missed.removeAll(reached);
    assertEquals(Set.of(), missed);
  }
}
