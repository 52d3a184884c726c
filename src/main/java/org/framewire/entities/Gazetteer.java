package org.framewire.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The countries and leaders that are looked for, by all their names, with terms of office. It never
 * changes, and travels to the executors.
 *
 * <p>Entities are named by id: countries by ISO 3166-1 alpha-3 ({@code PRK}), leaders by country
 * and slug ({@code RUS/vladimir-putin}).
 */
public final class Gazetteer implements Serializable {
  private static final List<String> FILES =
      List.of("countries.json", "leaders.json", "lookalikes.json", "relatives.json", "titles.json");

  private final String version;
  private final List<Country> countries;
  private final List<Leader> leaders;
  private final List<Title> titles;
  private final Map<String, Integer> countryPlaces = new HashMap<>();
  private final Map<String, Integer> leaderPlaces = new HashMap<>();
  private final NameIndex names;
  private final ContextPhrases contextPhrases;
  private final TitleIndex titleIndex;

  private Gazetteer(List<byte[]> files) {
    version = version(files);
    countries = GazetteerReader.countries(file(files, 0));
    leaders = GazetteerReader.leaders(file(files, 1), countries);
    titles = GazetteerReader.titles(file(files, 4), leaders);
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
    addOthers(index, Name.Meaning.LOOKALIKE, file(files, 2));
    addOthers(index, Name.Meaning.RELATIVE, file(files, 3));
    names = index.build();
    contextPhrases = context.build();
    titleIndex = new TitleIndex(titles, GazetteerReader.formerWords(file(files, 4)));
  }

  private static GazetteerFile file(List<byte[]> files, int place) {
    return new GazetteerFile(FILES.get(place), files.get(place));
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    return read(
        name -> {
          try (InputStream in = Gazetteer.class.getResourceAsStream("/gazetteer/" + name)) {
            if (in == null) {
              throw new GazetteerException(
                  name, "the file", "missing", "Put it into the resources under gazetteer/");
            }
            return in.readAllBytes();
          }
        });
  }

  /**
   * The gazetteer of other files of the same names and form.
   *
   * @throws GazetteerException where a file cannot be used
   */
  public static Gazetteer read(Source source) {
    return new Gazetteer(
        FILES.stream()
            .map(
                name -> {
                  try {
                    return source.bytes(name);
                  } catch (IOException e) {
                    throw new UncheckedIOException(name + " cannot be read", e);
                  }
                })
            .toList());
  }

  /** Where the files of a gazetteer come from. */
  @FunctionalInterface
  public interface Source {
    byte[] bytes(String fileName) throws IOException;
  }

  private static String version(List<byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(file -> digest.update(digestOf(file)));
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A digest of fixed length, so that bytes that move from file to file give another version. */
  private static byte[] digestOf(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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

  /** Whether the id is a country's. */
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

  /** Whether one of the two is a leader and the other the leader's country. */
  public boolean isOwnLeader(String a, String b) {
    return (isLeader(a) && countryOf(a).equals(b)) || (isLeader(b) && countryOf(b).equals(a));
  }

  /** The earliest day through which a country's data was checked. */
  public LocalDate validThrough() {
    return countries.stream().map(Country::validThrough).min(LocalDate::compareTo).orElse(null);
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
