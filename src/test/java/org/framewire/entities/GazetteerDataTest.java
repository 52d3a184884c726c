package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the shipped entities must hold to, whoever adds to them. */
class GazetteerDataTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Pattern COUNTRY_ID = Pattern.compile("[A-Z]{3}");
  private static final Pattern ORGANISATION_ID = Pattern.compile("[A-Z]{2,6}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final LocalDate NEWEST = LocalDate.of(2026, 12, 31);

  /** Offices that several people held at once, and why. */
  private static final Map<String, String> SHARED_OFFICES =
      Map.of(
          "SMR captain regent", "two captains regent rule together for half a year",
          "AND co-prince", "the bishop of Urgell and the president of France",
          "LBN prime minister", "two rival governments from 1988 to 1990",
          "MDG president", "both claimed the presidency in 2002",
          "LBY prime minister", "rival governments in Tripoli and the east");

  /** What nobody else is called. */
  private static final Set<String> KNOWN_BY_ONE_WORD =
      Set.of(
          "Akihito",
          "Beatrix",
          "Dubya",
          "Gyanendra",
          "Hirohito",
          "JFK",
          "LBJ",
          "Naruhito",
          "Prachanda",
          "Souphanouvong",
          "Suharto",
          "Sukarno",
          "Turkmenbashi",
          "Vajiralongkorn");

  /** Full names that two leaders share: the date, or a title, tells whom they mean. */
  private static final Set<String> NAMESAKES =
      Set.of("andris bērziņš", "andris berzins", "george bush", "king abdullah", "modibo keita");

  private static Stream<Alias> aliases(Country country) {
    return Stream.of(
            country.names(), country.demonyms(), country.capitals(), country.institutions())
        .flatMap(List::stream);
  }

  private static String key(Alias alias) {
    return alias.text().toLowerCase(Locale.ROOT).replace(".", "") + alias.lettering();
  }

  @Test
  void holdsEveryCountryAndTerritoryOfIso3166() {
    Set<String> missing = new TreeSet<>();
    for (String two : Locale.getISOCountries()) {
      missing.add(new Locale.Builder().setRegion(two).build().getISO3Country());
    }
    GAZETTEER.countries().forEach(country -> missing.remove(country.id()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void idsAreOfTheDocumentedForm() {
    List<String> wrong = new ArrayList<>();
    for (Country country : GAZETTEER.countries()) {
      boolean organisation = country.kind() == Country.Kind.ORGANISATION;
      Pattern form = organisation ? ORGANISATION_ID : COUNTRY_ID;
      if (!form.matcher(country.id()).matches()) {
        wrong.add(country.id());
      }
    }
    for (Leader leader : GAZETTEER.leaders()) {
      String prefix = leader.country() + "/";
      boolean fits =
          leader.id().startsWith(prefix)
              && SLUG.matcher(leader.id().substring(prefix.length())).matches();
      if (!fits) {
        wrong.add(leader.id());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void wikidataIdentifiersAreNobodyElses() {
    Map<String, String> owners = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    Stream.concat(
            GAZETTEER.countries().stream().map(Country::id),
            GAZETTEER.leaders().stream().map(Leader::id))
        .forEach(
            id -> {
              String wikidata = GAZETTEER.wikidata(id);
              if (wikidata != null) {
                String other = owners.put(wikidata, id);
                if (other != null || !wikidata.matches("Q[1-9][0-9]*")) {
                  wrong.add(wikidata + " of " + id + " and " + other);
                }
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void formerStatesEndAndHaveSuccessors() {
    List<String> wrong = new ArrayList<>();
    for (Country country : GAZETTEER.countries()) {
      boolean former = country.kind() == Country.Kind.FORMER_STATE;
      boolean dated = country.from() != null && country.to() != null;
      boolean followed =
          !country.successors().isEmpty()
              && country.successors().stream().allMatch(GAZETTEER::isCountry);
      if (former ? !(dated && followed) : country.to() != null) {
        wrong.add(country.id());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Two countries that share a name need guards that keep them apart. */
  @Test
  void everyNameOfACountryIsItsOwnOrGuarded() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Country country : GAZETTEER.countries()) {
      aliases(country)
          .forEach(
              alias -> {
                boolean guarded = !alias.requires().isEmpty() || !alias.forbids().isEmpty();
                String owner = owners.putIfAbsent(key(alias), country.id());
                if (owner != null && !owner.equals(country.id()) && !guarded) {
                  shared.add(alias.text() + " of " + owner + " and " + country.id());
                }
              });
    }
    assertEquals(List.of(), shared);
  }

  @Test
  void everyFullNameIsOneLeaders() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Alias name : leader.names()) {
        String text = name.text().toLowerCase(Locale.ROOT);
        owners.computeIfAbsent(text, key -> new TreeSet<>()).add(leader.id());
      }
    }
    owners.values().removeIf(ids -> ids.size() == 1);
    assertEquals(NAMESAKES, owners.keySet());
  }

  /** A single word is a surname, which needs context: no full name. */
  @Test
  void fullNamesHaveTwoWordsOrAreKnownToAll() {
    Set<String> single = new TreeSet<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Alias name : leader.names()) {
        if (Name.pieces(name.text()).pieceCount() == 1) {
          single.add(name.text());
        }
      }
    }
    assertEquals(KNOWN_BY_ONE_WORD, single);
  }

  @Test
  void termsLieBetween1900AndNow() {
    List<String> wrong = new ArrayList<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Office office : leader.offices()) {
        LocalDate last = office.to() == null ? office.from() : office.to();
        if (office.from().getYear() < 1880 || last.isAfter(NEWEST)) {
          wrong.add(leader.id() + " " + office);
        }
        if (office.to() != null && !office.to().isAfter(LocalDate.of(1945, 1, 1))) {
          wrong.add(leader.id() + " ended before 1945");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A lifetime in office is possible for monarchs; past that an end was forgotten. */
  @Test
  void nobodyIsInOfficeForLongerThanALife() {
    List<String> wrong = new ArrayList<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Office office : leader.offices()) {
        LocalDate to = office.to() == null ? NEWEST : office.to();
        boolean reigns = office.kind() == Office.Kind.HEAD_OF_STATE;
        if (ChronoUnit.YEARS.between(office.from(), to) > (reigns ? 75 : 50)) {
          wrong.add(leader.id() + " " + office);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void termsOfOneLeaderInOneOfficeDoNotOverlap() {
    List<String> wrong = new ArrayList<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Office office : leader.offices()) {
        for (Office other : leader.offices()) {
          if (!office.equals(other) && isSame(office, other) && office.covers(other.from())) {
            wrong.add(leader.id() + ": " + other);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isSame(Office a, Office b) {
    return a.kind() == b.kind() && a.title().equals(b.title()) && a.country().equals(b.country());
  }

  private record Term(Leader leader, Office office) {}

  private static Map<String, List<Term>> termsByOffice() {
    Map<String, List<Term>> terms = new TreeMap<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Office office : leader.offices()) {
        String key = office.country() + " " + office.title();
        terms.computeIfAbsent(key, k -> new ArrayList<>()).add(new Term(leader, office));
      }
    }
    return terms;
  }

  @Test
  void anOfficeHasOneHolderADay() {
    List<String> wrong = new ArrayList<>();
    termsByOffice()
        .forEach(
            (office, terms) -> {
              if (!SHARED_OFFICES.containsKey(office)) {
                terms.forEach(term -> terms.forEach(other -> addOverlap(wrong, term, other)));
              }
            });
    assertEquals("", String.join("\n", wrong));
  }

  private static void addOverlap(List<String> wrong, Term term, Term other) {
    boolean same = term.office().kind() == other.office().kind();
    if (!term.leader().id().equals(other.leader().id())
        && same
        && term.office().covers(other.office().from())) {
      wrong.add(
          term.leader().id()
              + " and "
              + other.leader().id()
              + ": "
              + term.office().title()
              + " on "
              + other.office().from());
    }
  }

  /** Every state has somebody who leads it on the day that its data was checked for. */
  @Test
  void everyStateIsLedOnItsLastDay() {
    Set<String> without = new TreeSet<>();
    for (Country country : GAZETTEER.countries()) {
      if (country.kind() == Country.Kind.COUNTRY || country.id().equals("EU")) {
        boolean led =
            GAZETTEER.leaders().stream()
                .flatMap(leader -> leader.offices().stream())
                .filter(office -> office.country().equals(country.id()))
                .anyMatch(office -> office.covers(country.validThrough()));
        if (!led) {
          without.add(country.id());
        }
      }
    }
    // A territory that was always listed among the countries, led by a governor.
    assertEquals(Set.of("PRI"), without);
  }

  /**
   * Of the short names, those that are the words of a country or a month would be found wrongly.
   */
  @Test
  void shortNamesAreNoWordsForCountries() {
    Set<String> words = new HashSet<>();
    GAZETTEER.countries().forEach(c -> aliases(c).forEach(a -> words.add(a.text())));
    Set<String> wrong = new TreeSet<>();
    for (Leader leader : GAZETTEER.leaders()) {
      for (Alias name : leader.shortNames()) {
        if (words.contains(name.text()) && !leader.shortNeedsContext()) {
          wrong.add(leader.id() + " " + name.text());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyFullNameIsFound() {
    MentionFinder finder = new MentionFinder(GAZETTEER);
    List<String> missed = new ArrayList<>();
    for (Leader leader : GAZETTEER.leaders()) {
      LocalDate day = leader.offices().get(0).from();
      for (Alias name : leader.names()) {
        String context = name.requires().isEmpty() ? "" : name.requires().get(0) + " said so. ";
        String sentence = context + "Yesterday " + name.text() + " spoke.";
        Set<String> found =
            Found.mentions(finder, "", sentence, day).stream()
                .map(Mention::entityId)
                .collect(Collectors.toSet());
        boolean shared = NAMESAKES.contains(name.text().toLowerCase(Locale.ROOT));
        if (!found.contains(leader.id()) && !shared) {
          missed.add(leader.id() + " by " + sentence + " gave " + found);
        }
      }
    }
    assertEquals("", String.join("\n", missed));
  }

  @Test
  void holdsThousandsOfLeaders() {
    assertTrue(GAZETTEER.leaders().size() > 3_900);
  }
}
