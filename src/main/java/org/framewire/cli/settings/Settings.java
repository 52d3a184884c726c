package org.framewire.cli.settings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.ingest.KeptVersion;
import org.framewire.ingest.ReadSettings;
import org.framewire.ingest.records.FieldMapping;
import org.framewire.text.Sha256;

/**
 * What a user may set for a run. Every value has a default that fits a first look at a dump; a file
 * of settings (JSON, comments allowed) names only what differs.
 *
 * @param minimumTokens a text with fewer tokens is rejected as too short
 * @param maximumRecordBytes a larger record is rejected unread
 * @param fields names of the dump's fields, by part of the article (text, title, date, url,
 *     outlet); they come before the usual ones
 * @param keepUndated whether an article without a usable date is kept, as undated
 * @param datesFromUrls whether an empty or absurd date is taken from the URL where it has one
 * @param keepVersion which of several versions at one address is kept, {@code last} or {@code
 *     first}
 * @param pairArticles original articles that a pair needs for a row in {@code pair_associations}
 *     and {@code outlet_pairs}
 * @param pairOutlets outlets that a pair over all outlets needs
 * @param termArticles original articles that a term needs in {@code outlet_terms} and {@code
 *     term_trends}
 * @param termsPerOutlet most terms an outlet and window in each direction in {@code outlet_terms}
 * @param priorWeight weight of the prior in {@code outlet_terms} and {@code outlet_pairs}, in
 *     articles
 * @param voiceTokens tokens of a voice that an article needs for a score of that voice
 * @param targetArticles original articles that a country or leader needs for an outlet's rows about
 *     it in {@code outlet_framing}
 * @param bootstrapReplicates replicates of the bootstrap in {@code outlet_framing}
 * @param bootstrapSeed its seed
 * @param bootstrapUnits articles of an outlet that are weighed one by one; more are thrown together
 *     into so many groups
 * @param intervalStories effective stories that an interval needs
 * @param rankedStories effective stories that a rank needs
 * @param lenses folders of fitted lenses to use beside, or with the same name instead of, those
 *     that ship
 * @param outlets a file of outlets (JSON) to use beside, or instead of, those that ship; empty for
 *     none
 * @param entities a file of countries and leaders (JSON) to use beside, or instead of, those that
 *     ship; empty for none
 * @param entitiesMustBeCurrent whether nothing is published when articles are newer than the data
 *     of a country; else that is a warning
 * @param rejectedShareLimit a larger share of rejected records is a warning
 * @param rejectedShareFails with a larger share of rejected records nothing is published
 */
@JsonPropertyOrder(alphabetic = false)
public record Settings(
    int minimumTokens,
    int maximumRecordBytes,
    Map<String, List<String>> fields,
    boolean keepUndated,
    boolean datesFromUrls,
    String keepVersion,
    int pairArticles,
    int pairOutlets,
    int termArticles,
    int termsPerOutlet,
    double priorWeight,
    int voiceTokens,
    int targetArticles,
    int bootstrapReplicates,
    long bootstrapSeed,
    int bootstrapUnits,
    int intervalStories,
    int rankedStories,
    List<String> lenses,
    String outlets,
    String entities,
    boolean entitiesMustBeCurrent,
    double rejectedShareLimit,
    double rejectedShareFails) {

  /** Those of a run without a file of settings. */
  public static final Settings DEFAULTS =
      new Settings(
          20,
          20_000_000,
          Map.of(),
          true,
          true,
          "last",
          5,
          2,
          5,
          200,
          1000,
          30,
          20,
          399,
          20220922,
          500,
          5,
          20,
          List.of(),
          "",
          "",
          false,
          0.2,
          1.0);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.ALLOW_COMMENTS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * @throws CommandFailure where a value is out of its range
   */
  public Settings {
    atLeast("minimumTokens", minimumTokens, 1);
    atLeast("maximumRecordBytes", maximumRecordBytes, 1024);
    atLeast("pairArticles", pairArticles, 1);
    atLeast("pairOutlets", pairOutlets, 1);
    atLeast("termArticles", termArticles, 1);
    atLeast("termsPerOutlet", termsPerOutlet, 1);
    atLeast("voiceTokens", voiceTokens, 1);
    atLeast("targetArticles", targetArticles, 1);
    atLeast("bootstrapReplicates", bootstrapReplicates, 100);
    atLeast("bootstrapUnits", bootstrapUnits, 50);
    atLeast("intervalStories", intervalStories, 2);
    atLeast("rankedStories", rankedStories, 2);
    if (!List.of("last", "first").contains(String.valueOf(keepVersion))) {
      throw bad("keepVersion is " + keepVersion + ": give \"last\" or \"first\"");
    }
    if (!(priorWeight > 0)) {
      throw bad("priorWeight is " + priorWeight + ": give a number above 0");
    }
    share("rejectedShareLimit", rejectedShareLimit);
    share("rejectedShareFails", rejectedShareFails);
    if (lenses == null) {
      throw bad("lenses is null: give a list of folders, [] for none");
    }
    lenses = List.copyOf(lenses);
    fields = inOrder(fields);
    mapping(fields);
    if (outlets == null) {
      throw bad("outlets is null: give a file, \"\" for none");
    }
    if (entities == null) {
      throw bad("entities is null: give a file, \"\" for none");
    }
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw bad(name + " is " + value + ": give " + least + " or more");
    }
  }

  private static void share(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw bad(name + " is " + share + ": give a share from 0 to 1");
    }
  }

  /** The same names by part in one order, whatever the file's, so that equal settings are equal. */
  private static Map<String, List<String>> inOrder(Map<String, List<String>> fields) {
    if (fields == null) {
      throw bad("fields is null: give an object, {} for none");
    }
    return Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  private static FieldMapping mapping(Map<String, List<String>> fields) {
    try {
      return FieldMapping.of(fields);
    } catch (IllegalArgumentException e) {
      throw bad(e.getMessage());
    }
  }

  /** What of the settings decides which records become articles, for all days. */
  public ReadSettings readSettings() {
    return ReadSettings.defaults()
        .withMinimumTokens(minimumTokens)
        .withMaximumRecordBytes(maximumRecordBytes)
        .withDatesFromUrls(datesFromUrls)
        .withUndated(keepUndated)
        .withFields(mapping(fields))
        .withOutlets(Outlets.load(this));
  }

  private static CommandFailure bad(String message) {
    return new CommandFailure(ExitCode.BAD_SETTINGS, "bad settings: " + message);
  }

  /** The settings of a file, or the defaults where it is null. */
  public static Settings readOrDefaults(Path file) {
    return file == null ? DEFAULTS : read(file);
  }

  /** The settings of a file, laid over the defaults. */
  static Settings read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw bad("cannot read " + file + ": name an existing JSON file after --settings");
    }
    try {
      ObjectMapper mapper = JSON.copy();
      Settings read =
          mapper.treeToValue(
              mapper.readerForUpdating(mapper.valueToTree(DEFAULTS)).readTree(text),
              Settings.class);
      return read;
    } catch (UnrecognizedPropertyException e) {
      throw bad(
          file
              + " sets "
              + e.getPropertyName()
              + ", which is no setting: `jobs/framewire run --print-settings` lists them");
    } catch (JsonProcessingException e) {
      throw bad(file + where(e) + ": " + cause(e));
    }
  }

  private static String where(JsonProcessingException e) {
    boolean known = e.getLocation() != null && e.getLocation().getLineNr() > 0;
    return known ? " line " + e.getLocation().getLineNr() : "";
  }

  private static String cause(JsonProcessingException e) {
    Throwable cause = e instanceof JsonMappingException && e.getCause() != null ? e.getCause() : e;
    return cause instanceof CommandFailure
        ? cause.getMessage().replaceFirst("^bad settings: ", "")
        : e.getOriginalMessage();
  }

  /** Which of several versions at one address is kept. */
  public KeptVersion keptVersion() {
    return KeptVersion.valueOf(keepVersion.toUpperCase(Locale.ROOT));
  }

  /** The settings as a file that {@link #read} takes. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A short hash: runs with equal settings have equal ones. */
  public String hash() {
    return Sha256.hex(toJson()).substring(0, 8);
  }
}
