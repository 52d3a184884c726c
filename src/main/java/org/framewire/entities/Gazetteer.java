package org.framewire.entities;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The countries and leaders that are looked for, by all their names, with terms of office. It never
 * changes, and travels to the executors.
 *
 * <p>Entities are named by id: countries by ISO 3166-1 alpha-3 ({@code PRK}), former states by the
 * code that ISO 3166 once gave them ({@code SUN}), organisations by their initials ({@code NATO}),
 * leaders by country and slug ({@code RUS/vladimir-putin}). All but leaders are called countries
 * where the difference does not matter.
 */
public final class Gazetteer implements Serializable {
  private final String version;
  private final List<Country> countries;
  private final List<Leader> leaders;
  private final List<Title> titles;
  private final Map<String, Integer> countryPlaces = new HashMap<>();
  private final Map<String, Integer> leaderPlaces = new HashMap<>();
  private final NameIndex names;
  private final ContextPhrases contextPhrases;
  private final TitleIndex titleIndex;

  private Gazetteer(GazetteerFiles files) {
    version = files.version();
    countries = GazetteerReader.countries(files.countries(), files.ofUser("countries"));
    leaders = GazetteerReader.leaders(files.leaders(), files.ofUser("leaders"), countries);
    titles = GazetteerReader.titles(files.titles(), leaders);
    for (int place = 0; place < countries.size(); place++) {
      countryPlaces.put(countries.get(place).id(), place);
    }
    for (int place = 0; place < leaders.size(); place++) {
      leaderPlaces.put(leaders.get(place).id(), place);
    }
    ContextPhrases.Builder context = new ContextPhrases.Builder();
    NameIndex.Builder index = new NameIndex.Builder(context);
    addCountries(index);
    addLeaders(index);
    addOthers(index, Name.Meaning.LOOKALIKE, files.lookalikes());
    addOthers(index, Name.Meaning.RELATIVE, files.relatives());
    names = index.build();
    contextPhrases = context.build();
    titleIndex = new TitleIndex(titles, GazetteerReader.formerWords(files.titles()));
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    return new Gazetteer(GazetteerFiles.shipped());
  }

  /**
   * The gazetteer that comes with the program, with a user's countries and leaders beside it. An
   * entry with the id of a shipped one stands instead of it.
   *
   * @param name the user's file, for messages
   * @param json its content: an object of the lists {@code countries} and {@code leaders}, in the
   *     form of the shipped ones
   * @throws GazetteerException where the file cannot be used
   */
  public static Gazetteer extended(String name, byte[] json) {
    return new Gazetteer(GazetteerFiles.shipped().with(name, json));
  }

  /**
   * The gazetteer of other files of the same names and form.
   *
   * @throws GazetteerException where a file cannot be used
   */
  public static Gazetteer read(Source source) {
    return new Gazetteer(GazetteerFiles.of(source));
  }

  /** Where the files of a gazetteer come from. */
  @FunctionalInterface
  public interface Source {
    byte[] bytes(String fileName) throws IOException;
  }

  private void addCountries(NameIndex.Builder index) {
    for (int place = 0; place < countries.size(); place++) {
      Country country = countries.get(place);
      add(index, place, Mention.Type.NAME, country.names());
      add(index, place, Mention.Type.DEMONYM, country.demonyms());
      add(index, place, Mention.Type.CAPITAL, country.capitals());
      add(index, place, Mention.Type.INSTITUTION, country.institutions());
    }
  }

  private static void add(
      NameIndex.Builder index, int place, Mention.Type type, List<Alias> aliases) {
    aliases.forEach(alias -> index.add(Name.Meaning.COUNTRY, place, type, alias));
  }

  private void addLeaders(NameIndex.Builder index) {
    for (int place = 0; place < leaders.size(); place++) {
      int leader = place;
      leaders
          .get(place)
          .names()
          .forEach(alias -> index.add(Name.Meaning.LEADER, leader, Mention.Type.LEADER, alias));
      leaders
          .get(place)
          .shortNames()
          .forEach(alias -> index.add(Name.Meaning.SHORT_NAME, leader, Mention.Type.LEADER, alias));
    }
  }

  private static void addOthers(NameIndex.Builder index, Name.Meaning meaning, GazetteerFile file) {
    file.list().forEach(node -> index.add(meaning, -1, null, file.alias(node, node.toString())));
  }

  /** A hash of the files' content: 12 hexadecimal digits. */
  public String version() {
    return version;
  }

  /** Whether the id is a country's, or one of what is treated like a country. */
  public boolean isCountry(String entityId) {
    return countryPlaces.containsKey(entityId);
  }

  /** Whether the id is a leader's. */
  public boolean isLeader(String entityId) {
    return leaderPlaces.containsKey(entityId);
  }

  /** The name to show for an entity; the id itself when it is unknown. */
  public String displayName(String entityId) {
    if (isCountry(entityId)) {
      return countries.get(countryPlaces.get(entityId)).name();
    }
    return isLeader(entityId) ? leaders.get(leaderPlaces.get(entityId)).name() : entityId;
  }

  /** The country of a leader; a country's own id; null for an id that is unknown. */
  public String countryOf(String entityId) {
    if (isLeader(entityId)) {
      return leaders.get(leaderPlaces.get(entityId)).country();
    }
    return isCountry(entityId) ? entityId : null;
  }

  /** The Wikidata identifier of an entity, or null where it is not known. */
  public String wikidata(String entityId) {
    if (isCountry(entityId)) {
      return countries.get(countryPlaces.get(entityId)).wikidata();
    }
    return isLeader(entityId) ? leaders.get(leaderPlaces.get(entityId)).wikidata() : null;
  }

  /** Whether one of the two is a leader and the other a country or organisation that he led. */
  public boolean isOwnLeader(String a, String b) {
    return serves(a, b) || serves(b, a);
  }

  private boolean serves(String leader, String country) {
    return isLeader(leader) && leaders.get(leaderPlaces.get(leader)).serves(country);
  }

  /**
   * The countries whose data was checked for days before this one only, by id, with the last day
   * that it was checked for. States that ended before their last day are never behind.
   */
  public SortedMap<String, LocalDate> behind(LocalDate day) {
    SortedMap<String, LocalDate> behind = new TreeMap<>();
    for (Country country : countries) {
      if (country.to() == null && country.validThrough().isBefore(day)) {
        behind.put(country.id(), country.validThrough());
      }
    }
    return behind;
  }

  List<Country> countries() {
    return countries;
  }

  List<Leader> leaders() {
    return leaders;
  }

  List<Title> titles() {
    return titles;
  }

  NameIndex names() {
    return names;
  }

  TitleIndex titleIndex() {
    return titleIndex;
  }

  ContextPhrases contextPhrases() {
    return contextPhrases;
  }
}
