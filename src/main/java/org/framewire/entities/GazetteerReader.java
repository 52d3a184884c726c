package org.framewire.entities;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the entities of the gazetteer's files and checks each by itself. */
final class GazetteerReader {
  private GazetteerReader() {}

  /** The countries of the user, and those shipped ones that he does not replace. */
  static List<Country> countries(List<GazetteerFile> shipped, GazetteerFile user) {
    List<Country> countries = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    add(user, countries, Set.of(), GazetteerReader::country);
    countries.forEach(country -> replaced.add(country.id()));
    shipped.forEach(file -> add(file, countries, replaced, GazetteerReader::country));
    requireDistinct(shipped, countries);
    return List.copyOf(countries);
  }

  private static void requireDistinct(List<GazetteerFile> files, List<Country> countries) {
    Set<String> ids = new HashSet<>();
    for (Country country : countries) {
      if (!ids.add(country.id())) {
        throw files.get(0).wrong(country.id(), "listed in two files", "Keep one");
      }
    }
  }

  /** Reads one entry of a file. */
  private interface EntryReader<T> {
    T read(GazetteerFile file, JsonNode node, String id);
  }

  private static <T> void add(
      GazetteerFile file, List<T> entries, Set<String> replaced, EntryReader<T> reader) {
    Set<String> ids = new HashSet<>();
    for (JsonNode node : file.list()) {
      String id = file.text(node, "id", "entry " + (ids.size() + 1));
      if (!ids.add(id)) {
        throw file.wrong(id, "listed twice", "Keep one");
      }
      if (!replaced.contains(id)) {
        entries.add(reader.read(file, node, id));
      }
    }
  }

  private static Country country(GazetteerFile file, JsonNode node, String id) {
    LocalDate from = file.dateOrNull(node, "from", id);
    LocalDate to = file.dateOrNull(node, "to", id);
    if (from != null && to != null && !from.isBefore(to)) {
      throw file.wrong(id, "it ends on " + to + " before it began", "Swap or mend the days");
    }
    return new Country(
        id,
        countryKind(file, node, id),
        file.textOrNull(node, "wikidata"),
        file.text(node, "name", id),
        file.aliases(node, "names", id),
        file.aliases(node, "demonyms", id),
        file.aliases(node, "capitals", id),
        file.aliases(node, "institutions", id),
        node.has("led_by") ? kind(file, file.text(node, "led_by", id), id) : null,
        from,
        to,
        file.texts(node, "successors", id),
        file.date(node, "valid_through", id));
  }

  private static Country.Kind countryKind(GazetteerFile file, JsonNode node, String id) {
    if (!node.has("kind")) {
      return Country.Kind.COUNTRY;
    }
    String name = file.text(node, "kind", id);
    for (Country.Kind kind : Country.Kind.values()) {
      if (lower(kind.name()).equals(name)) {
        return kind;
      }
    }
    throw file.wrong(
        id,
        "unknown kind \"" + name + "\"",
        "Use country, territory, former_state or organisation");
  }

  /** The leaders of the user, and those shipped ones that he does not replace. */
  static List<Leader> leaders(GazetteerFile shipped, GazetteerFile user, List<Country> countries) {
    Set<String> known = new HashSet<>();
    countries.forEach(country -> known.add(country.id()));
    EntryReader<Leader> reader = (file, node, id) -> leader(file, node, id, known);
    List<Leader> leaders = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    add(user, leaders, Set.of(), reader);
    leaders.forEach(leader -> replaced.add(leader.id()));
    add(shipped, leaders, replaced, reader);
    return List.copyOf(leaders);
  }

  private static Leader leader(
      GazetteerFile file, JsonNode node, String id, Set<String> knownCountries) {
    String country = file.text(node, "country", id);
    if (!knownCountries.contains(country) || !id.startsWith(country + "/")) {
      throw file.wrong(
          id, "country " + country + " is unknown or not in the id", "Use its three letters");
    }
    Leader leader = leader(file, node, id, country);
    for (Office office : leader.offices()) {
      if (!knownCountries.contains(office.country())) {
        throw file.wrong(id, "an office of " + office.country(), "Use the id of a country");
      }
    }
    return leader;
  }

  private static Leader leader(GazetteerFile file, JsonNode node, String id, String country) {
    List<String> notBefore = file.texts(node, "not_before", id);
    List<String> notAfter = file.texts(node, "not_after", id);
    return new Leader(
        id,
        country,
        file.textOrNull(node, "wikidata"),
        file.text(node, "name", id),
        guarded(file.aliases(node, "names", id), notBefore, notAfter),
        guarded(file.aliases(node, "short", id), notBefore, notAfter),
        node.path("short_needs_context").asBoolean(false),
        node.path("short_stands_alone").asBoolean(false),
        offices(file, node, id, country));
  }

  /** The aliases with the guards of their leader beside their own. */
  private static List<Alias> guarded(
      List<Alias> aliases, List<String> notBefore, List<String> notAfter) {
    return aliases.stream()
        .map(
            alias ->
                new Alias(
                    alias.text(),
                    alias.lettering(),
                    Stream.concat(alias.notBefore().stream(), notBefore.stream()).toList(),
                    Stream.concat(alias.notAfter().stream(), notAfter.stream()).toList(),
                    alias.onlyBefore(),
                    alias.forbids(),
                    alias.requires(),
                    alias.notInCapitals()))
        .toList();
  }

  private static List<Office> offices(
      GazetteerFile file, JsonNode node, String id, String country) {
    List<Office> offices = new ArrayList<>();
    for (JsonNode office : node.path("offices")) {
      LocalDate from = file.date(office, "from", id);
      LocalDate to = file.dateOrNull(office, "to", id);
      if (to != null && !from.isBefore(to)) {
        throw file.wrong(id, "a term ends on " + to + " before it began", "Swap or mend the days");
      }
      Office.Kind kind = kind(file, file.text(office, "office", id), id);
      String of = office.has("country") ? file.text(office, "country", id) : country;
      offices.add(new Office(kind, lower(file.text(office, "title", id)), of, from, to));
    }
    if (offices.isEmpty()) {
      throw file.wrong(id, "no offices", "Give at least one term");
    }
    offices.sort(Comparator.comparing(Office::from).thenComparing(Office::title));
    return List.copyOf(offices);
  }

  private static Office.Kind kind(GazetteerFile file, String name, String entity) {
    for (Office.Kind kind : Office.Kind.values()) {
      if (lower(kind.name()).equals(name)) {
        return kind;
      }
    }
    throw file.wrong(
        entity,
        "unknown office \"" + name + "\"",
        "Use head_of_state, head_of_government or leader");
  }

  /** The titles of the file, and behind them each title of an office that the file leaves out. */
  static List<Title> titles(GazetteerFile file, List<Leader> leaders) {
    List<Title> titles = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (JsonNode node : file.root().path("titles")) {
      String title = lower(file.text(node, "title", "title " + titles.size()));
      List<String> forms = new ArrayList<>(List.of(title));
      file.texts(node, "aliases", title).forEach(form -> forms.add(lower(form)));
      Set<Office.Kind> kinds = EnumSet.noneOf(Office.Kind.class);
      file.texts(node, "office", title).forEach(kind -> kinds.add(kind(file, kind, title)));
      for (String form : forms) {
        if (!known.add(form)) {
          throw file.wrong(title, "\"" + form + "\" is listed twice", "Keep one");
        }
      }
      titles.add(new Title(List.copyOf(forms), kinds));
    }
    for (Leader leader : leaders) {
      for (Office office : leader.offices()) {
        if (known.add(office.title())) {
          titles.add(new Title(List.of(office.title()), EnumSet.of(office.kind())));
        }
      }
    }
    return List.copyOf(titles);
  }

  /** The words that stand before a title whose bearer does not hold it. */
  static List<String> formerWords(GazetteerFile file) {
    return file.texts(file.root(), "former", "the file");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
