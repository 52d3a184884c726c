package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final String LAND =
      "[{\"id\":\"AAA\",\"wikidata\":\"Q1\",\"name\":\"Aland\",\"names\":[\"Aland\"],"
          + "\"demonyms\":[],\"capitals\":[],\"institutions\":[],"
          + "\"valid_through\":\"2026-01-31\"}]";
  private static final String RULER =
      "[{\"id\":\"AAA/ann-other\",\"country\":\"AAA\",\"wikidata\":null,\"name\":\"Ann Other\","
          + "\"names\":[\"Ann Other\"],\"short\":[\"Other\"],\"offices\":[{\"office\":"
          + "\"head_of_state\",\"title\":\"president\",\"from\":\"2001-01-01\",\"to\":null}]}]";

  private static Gazetteer read(String countries, String leaders) {
    Map<String, String> files = new HashMap<>();
    files.put("countries.json", countries);
    files.put("leaders.json", leaders);
    files.put("titles.json", "{\"titles\":[],\"former\":[\"former\"]}");
    return Gazetteer.read(name -> files.getOrDefault(name, "[]").getBytes(StandardCharsets.UTF_8));
  }

  private static String errorOf(String countries, String leaders) {
    return assertThrows(GazetteerException.class, () -> read(countries, leaders)).getMessage();
  }

  @Test
  void answersWhatItHolds() {
    assertEquals("North Korea", GAZETTEER.displayName("PRK"));
    assertEquals("Vladimir Putin", GAZETTEER.displayName("RUS/vladimir-putin"));
    assertTrue(GAZETTEER.isCountry("PRK"));
    assertFalse(GAZETTEER.isCountry("RUS/vladimir-putin"));
    assertTrue(GAZETTEER.isLeader("RUS/vladimir-putin"));
    assertEquals("RUS", GAZETTEER.countryOf("RUS/vladimir-putin"));
    assertNull(GAZETTEER.countryOf("nobody"));
    assertEquals("Q423", GAZETTEER.wikidata("PRK"));
    assertEquals("Q7747", GAZETTEER.wikidata("RUS/vladimir-putin"));
    assertTrue(GAZETTEER.isOwnLeader("RUS", "RUS/vladimir-putin"));
    assertTrue(GAZETTEER.isOwnLeader("RUS/vladimir-putin", "RUS"));
    assertFalse(GAZETTEER.isOwnLeader("PRK", "RUS/vladimir-putin"));
    assertFalse(GAZETTEER.isOwnLeader("PRK", "RUS"));
  }

  @Test
  void itsVersionIsThatOfItsContent() {
    assertEquals(read(LAND, RULER).version(), read(LAND, RULER).version());
    assertNotEquals(
        read(LAND, RULER).version(), read(LAND, RULER.replace("2001", "2002")).version());
    assertTrue(GAZETTEER.version().matches("[0-9a-f]{12}"));
  }

  @Test
  void travelsToTheExecutors() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(GAZETTEER);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Gazetteer copy = (Gazetteer) in.readObject();
      assertEquals(
          "PRK",
          Found.entities(
              Found.mentions(new MentionFinder(copy), "", "Pyongyang denied it.", null)));
    }
  }

  @Test
  void errorsNameTheFileTheEntityAndTheRemedy() {
    assertTrue(errorOf("[{]", RULER).startsWith("countries.json: the file: not JSON"));
    assertEquals(
        "countries.json: AAA: no list \"demonyms\". Write a list of aliases, [] for none.",
        errorOf(LAND.replace("\"demonyms\":[],", ""), RULER));
    assertEquals(
        "leaders.json: AAA/ann-other: a term ends on 2000-01-01 before it began."
            + " Swap or mend the days.",
        errorOf(LAND, RULER.replace("\"to\":null", "\"to\":\"2000-01-01\"")));
    assertEquals(
        "leaders.json: AAA/ann-other: \"from\" is no date: May."
            + " Write a day as 2001-01-20, or a month as 2001-01.",
        errorOf(LAND, RULER.replace("2001-01-01", "May")));
    assertEquals(
        "leaders.json: AAA/ann-other: country BBB is unknown or not in the id."
            + " Use its three letters.",
        errorOf(LAND, RULER.replace("\"country\":\"AAA\"", "\"country\":\"BBB\"")));
    assertTrue(
        errorOf(LAND.replace("[\"Aland\"]", "[{\"text\":\"Aland\",\"befor\":[]}]"), RULER)
            .startsWith("countries.json: AAA, alias \"Aland\": unknown guard \"befor\". Use one"));
    assertEquals("countries.json: AAA: listed twice. Keep one.", errorOf(twice(LAND), RULER));
  }

  private static String twice(String list) {
    String entity = list.substring(1, list.length() - 1);
    return "[" + entity + "," + entity + "]";
  }

  private static final String SHIPPED_AND_MORE =
      "{\"countries\":[{\"id\":\"EAC\",\"kind\":\"organisation\",\"name\":\"East African"
          + " Community\",\"names\":[\"East African Community\"],\"demonyms\":[],"
          + "\"capitals\":[],\"institutions\":[],\"valid_through\":\"2027-01-31\"}],"
          + "\"leaders\":[{\"id\":\"EAC/ann-other\",\"country\":\"EAC\",\"name\":\"Ann Other\","
          + "\"names\":[\"Ann Other\"],\"short\":[\"Other\"],\"offices\":[{\"office\":"
          + "\"leader\",\"title\":\"secretary-general\",\"from\":\"2026-11\",\"to\":null}]}]}";

  private static Gazetteer extended(String json) {
    return Gazetteer.extended("mine.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static String errorOfExtending(String json) {
    return assertThrows(GazetteerException.class, () -> extended(json)).getMessage();
  }

  @Test
  void aUsersEntitiesStandBesideThoseThatShip() {
    Gazetteer gazetteer = extended(SHIPPED_AND_MORE);
    assertEquals(
        "EAC,EAC/ann-other,KEN",
        Found.entities(
            Found.mentions(
                new MentionFinder(gazetteer),
                "",
                "Ann Other of the East African Community flew to Kenya.",
                null)));
    assertEquals("North Korea", gazetteer.displayName("PRK"));
    assertNotEquals(GAZETTEER.version(), gazetteer.version());
    assertNotEquals(
        gazetteer.version(), extended(SHIPPED_AND_MORE.replace("2026-11", "2026-12")).version());
    assertEquals(GAZETTEER.leaders().size() + 1, gazetteer.leaders().size());
  }

  @Test
  void aUsersEntryStandsInsteadOfTheShippedOneOfItsId() {
    Gazetteer gazetteer =
        extended(
            "{\"leaders\":[{\"id\":\"FRA/emmanuel-macron\",\"country\":\"FRA\",\"name\":\"E. M.\","
                + "\"names\":[\"Emmanuel Macron\"],\"short\":[],\"offices\":[{\"office\":"
                + "\"head_of_state\",\"title\":\"president\",\"from\":\"2017-05-14\","
                + "\"to\":\"2027-05-13\"}]}]}");
    assertEquals("E. M.", gazetteer.displayName("FRA/emmanuel-macron"));
    assertEquals(GAZETTEER.leaders().size(), gazetteer.leaders().size());
  }

  @Test
  void errorsOfAUsersFileNameItTheEntryAndTheRemedy() {
    assertEquals(
        "mine.json: the file: unknown list \"leader\". Use [countries, leaders].",
        errorOfExtending("{\"leader\":[]}"));
    assertEquals(
        "mine.json: the file: not an object. Write {\"countries\": [], \"leaders\": []}.",
        errorOfExtending("[]"));
    assertEquals(
        "mine.json: \"leaders\": not a list. Write its entities inside [ and ].",
        errorOfExtending("{\"leaders\":{}}"));
    assertEquals(
        "mine.json: EAC/ann-other: no offices. Give at least one term.",
        errorOfExtending(SHIPPED_AND_MORE.replaceFirst("\"offices\":\\[.*?\\]", "\"offices\":[]")));
    assertEquals(
        "mine.json: EAC: unknown kind \"club\". Use country, territory, former_state or"
            + " organisation.",
        errorOfExtending(SHIPPED_AND_MORE.replace("\"organisation\"", "\"club\"")));
  }

  @Test
  void tellsWhichCountriesWereCheckedForEarlierDaysOnly() {
    Gazetteer gazetteer = read(LAND, RULER);
    assertEquals(Map.of(), gazetteer.behind(LocalDate.of(2026, 1, 31)));
    assertEquals(
        Map.of("AAA", LocalDate.of(2026, 1, 31)), gazetteer.behind(LocalDate.of(2026, 2, 1)));
    assertFalse(GAZETTEER.behind(LocalDate.of(2030, 1, 1)).containsKey("SUN"));
  }

  @Test
  void anOfficeMayBeAnotherCountrysThanTheLeaders() {
    Gazetteer gazetteer =
        read(
            LAND.replace("}]", "},")
                + LAND.substring(1).replace("AAA", "BBB").replace("Aland", "Bland"),
            RULER.replace("\"from\"", "\"country\":\"BBB\",\"from\""));
    assertTrue(gazetteer.isOwnLeader("AAA/ann-other", "BBB"));
    assertTrue(gazetteer.isOwnLeader("AAA", "AAA/ann-other"));
    assertEquals(
        "leaders.json: AAA/ann-other: an office of CCC. Use the id of a country.",
        errorOf(LAND, RULER.replace("\"from\"", "\"country\":\"CCC\",\"from\"")));
  }
}
