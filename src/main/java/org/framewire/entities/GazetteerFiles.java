package org.framewire.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.framewire.text.Sha256;

/**
 * The files that a gazetteer is made of: those of fixed names, and the user's own entities behind
 * them.
 */
final class GazetteerFiles {
  private static final List<String> COUNTRIES =
      List.of("countries.json", "territories.json", "former-states.json", "organisations.json");
  private static final String LEADERS = "leaders.json";
  private static final String LOOKALIKES = "lookalikes.json";
  private static final String RELATIVES = "relatives.json";
  private static final String TITLES = "titles.json";
  private static final Set<String> USER_KEYS = new TreeSet<>(Set.of("countries", "leaders"));

  private final Map<String, byte[]> files;

  /** The user's file, or null. */
  private final GazetteerFile user;

  private final byte[] userBytes;

  private GazetteerFiles(Map<String, byte[]> files, GazetteerFile user, byte[] userBytes) {
    this.files = files;
    this.user = user;
    this.userBytes = userBytes;
  }

  /** The files of a source, all of which must be there. */
  static GazetteerFiles of(Gazetteer.Source source) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    COUNTRIES.forEach(name -> files.put(name, bytes(source, name)));
    List.of(LEADERS, LOOKALIKES, RELATIVES, TITLES)
        .forEach(name -> files.put(name, bytes(source, name)));
    return new GazetteerFiles(files, null, new byte[0]);
  }

  /** The files that come with the program. */
  static GazetteerFiles shipped() {
    return of(
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

  private static byte[] bytes(Gazetteer.Source source, String name) {
    try {
      return source.bytes(name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /** These files, with the entities of a user's own beside them. */
  GazetteerFiles with(String name, byte[] json) {
    GazetteerFile file = new GazetteerFile(name, json);
    if (!file.root().isObject()) {
      throw file.wrong("the file", "not an object", "Write {\"countries\": [], \"leaders\": []}");
    }
    file.root()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!USER_KEYS.contains(key)) {
                throw file.wrong("the file", "unknown list \"" + key + "\"", "Use " + USER_KEYS);
              }
            });
    return new GazetteerFiles(files, file, json);
  }

  /** The shipped lists of countries, territories, former states and organisations. */
  List<GazetteerFile> countries() {
    List<GazetteerFile> lists = new ArrayList<>();
    COUNTRIES.forEach(name -> lists.add(file(name)));
    return lists;
  }

  GazetteerFile leaders() {
    return file(LEADERS);
  }

  GazetteerFile lookalikes() {
    return file(LOOKALIKES);
  }

  GazetteerFile relatives() {
    return file(RELATIVES);
  }

  GazetteerFile titles() {
    return file(TITLES);
  }

  /** A list of the user's file; empty without one. */
  GazetteerFile ofUser(String list) {
    return user == null ? GazetteerFile.empty() : user.part(list);
  }

  private GazetteerFile file(String name) {
    return new GazetteerFile(name, files.get(name));
  }

  /** A hash of the files' content: 12 hexadecimal digits. */
  String version() {
    MessageDigest digest = Sha256.digest();
    files.values().forEach(file -> digest.update(digestOf(file)));
    if (user != null) {
      digest.update(digestOf(userBytes));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** A digest of fixed length, so that bytes that move from file to file give another version. */
  private static byte[] digestOf(byte[] file) {
    return Sha256.digest().digest(file);
  }
}
