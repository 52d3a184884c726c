package org.framewire.ingest.outlets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.net.InternetDomainName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/** One JSON file of outlets, read with errors that say where to mend it. */
final class OutletFile {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "other_names",
          "whole_names",
          "domains",
          "mirrors",
          "credits",
          "country",
          "zone",
          "kind");
  private static final BoundedPattern ID = BoundedPattern.of("[a-z0-9]++(?:[.-]++[a-z0-9]++)*+");
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonParser.Feature.ALLOW_COMMENTS).build();

  private final String file;
  private final boolean checksHosts;
  private final Set<String> ids = new HashSet<>();

  private OutletFile(String file, boolean checksHosts) {
    this.file = file;
    this.checksHosts = checksHosts;
  }

  /**
   * The outlets of a file: a list of objects, of which only {@code id} and {@code name} must be
   * there.
   *
   * @throws OutletException where the file cannot be used
   */
  static List<RegisteredOutlet> read(String file, byte[] json) {
    return new OutletFile(file, true).outlets(json);
  }

  /**
   * The outlets of a file that ships. Its hosts are checked when the program is tested, not by
   * every process that reads it.
   */
  static List<RegisteredOutlet> readShipped(String file, byte[] json) {
    return new OutletFile(file, false).outlets(json);
  }

  private List<RegisteredOutlet> outlets(byte[] json) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      String place = e.getLocation() == null ? "its end" : "line " + e.getLocation().getLineNr();
      throw wrong("the file", "not JSON: " + e.getOriginalMessage(), "Mend it at " + place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!root.isArray()) {
      throw wrong("the file", "not a list", "Write its outlets inside [ and ]");
    }
    List<RegisteredOutlet> outlets = new ArrayList<>(root.size());
    for (int place = 0; place < root.size(); place++) {
      outlets.add(outlet(root.get(place), place));
    }
    return outlets;
  }

  private OutletException wrong(String entry, String problem, String remedy) {
    return new OutletException(file, entry, problem, remedy);
  }

  private RegisteredOutlet outlet(JsonNode node, int place) {
    String id = text(node, "id", "outlet " + (place + 1));
    if (id == null || !ID.matches(id)) {
      throw wrong(
          "outlet " + (place + 1),
          "its \"id\" is " + node.get("id"),
          "Give its main domain, or a short name of small letters, digits and hyphens");
    }
    if (!ids.add(id)) {
      throw wrong(id, "stands there twice", "Leave one out");
    }
    node.fieldNames().forEachRemaining(key -> requireKnown(key, id));
    String name = text(node, "name", id);
    if (name == null) {
      throw wrong(id, "no \"name\"", "Give the name to show");
    }
    return new RegisteredOutlet(
        id,
        name,
        names(node, "other_names", id),
        names(node, "whole_names", id),
        hosts(node, "domains", id),
        hosts(node, "mirrors", id),
        names(node, "credits", id),
        country(node, id),
        zone(node, id),
        kind(node, id));
  }

  private void requireKnown(String key, String id) {
    if (!KEYS.contains(key)) {
      throw wrong(id, "unknown key \"" + key + "\"", "Use " + String.join(", ", sortedKeys()));
    }
  }

  private static List<String> sortedKeys() {
    return KEYS.stream().sorted().toList();
  }

  private String text(JsonNode node, String key, String entry) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw wrong(entry, "\"" + key + "\" is " + value, "Write a string, or leave it out");
    }
    return value.textValue();
  }

  private List<String> texts(JsonNode node, String key, String id) {
    JsonNode list = node.get(key);
    if (list == null || list.isNull()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(list.size());
    for (JsonNode text : list) {
      if (!text.isTextual()) {
        throw wrong(id, "\"" + key + "\" holds " + text, "Write a list of strings");
      }
      texts.add(text.textValue());
    }
    if (!list.isArray()) {
      throw wrong(id, "\"" + key + "\" is " + list, "Write a list of strings");
    }
    return texts;
  }

  private List<String> names(JsonNode node, String key, String id) {
    List<String> names = texts(node, key, id);
    for (String name : names) {
      if (NameForm.key(name).isEmpty()) {
        throw wrong(id, "the name \"" + name + "\" has no letter", "Write one or leave it out");
      }
    }
    return names;
  }

  private List<String> hosts(JsonNode node, String key, String id) {
    List<String> hosts = texts(node, key, id);
    if (!checksHosts) {
      return hosts;
    }
    for (String host : hosts) {
      boolean usable = host.equals(HostName.of(host)) && InternetDomainName.isValid(host);
      if (!usable || InternetDomainName.from(host).isRegistrySuffix()) {
        throw wrong(
            id,
            "\"" + key + "\" holds " + host,
            "Write hosts alone, in small letters, as example.com");
      }
    }
    return hosts;
  }

  private String country(JsonNode node, String id) {
    String country = text(node, "country", id);
    if (country != null && !COUNTRIES.contains(country)) {
      throw wrong(id, "no country " + country, "Write three letters of ISO 3166-1, as DEU");
    }
    return country;
  }

  private ZoneId zone(JsonNode node, String id) {
    String zone = text(node, "zone", id);
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw wrong(id, "no time zone " + zone, "Write one of the IANA list, as Europe/Berlin");
    }
  }

  private RegisteredOutlet.Kind kind(JsonNode node, String id) {
    String code = text(node, "kind", id);
    if (code == null) {
      return RegisteredOutlet.Kind.OUTLET;
    }
    for (RegisteredOutlet.Kind kind : RegisteredOutlet.Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw wrong(id, "no kind " + code, "Write outlet, agency, portal, platform or forwarder");
  }
}
