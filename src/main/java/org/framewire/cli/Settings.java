package org.framewire.cli;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a user may set for a run. Every value has a default that fits a first look at a dump; a file
 * of settings (JSON, comments allowed) names only what differs.
 *
 * @param minimumTokens a text with fewer tokens is rejected as too short
 * @param maximumRecordBytes a larger record is rejected unread
 * @param keepUndated whether an article without a usable date is kept, as undated
 * @param datesFromUrls whether an empty or absurd date is taken from the URL where it has one
 * @param pairArticles original articles that a pair needs for a row in {@code pair_associations}
 * @param pairOutlets outlets that a pair over all outlets needs
 * @param termArticles original articles that a term needs in {@code outlet_terms} and {@code
 *     term_trends}
 * @param termsPerOutlet most terms an outlet and window in each direction in {@code outlet_terms}
 * @param priorWeight weight of the prior in {@code outlet_terms}, in articles
 * @param voiceTokens tokens of a voice that an article needs for a score of that voice
 * @param bootstrapReplicates replicates of the bootstrap in {@code outlet_framing}
 * @param bootstrapSeed its seed
 * @param bootstrapUnits articles of an outlet that are weighed one by one; more are thrown together
 *     into so many groups
 * @param intervalArticles articles that an interval needs
 * @param rankedArticles articles that a rank needs
 * @param lenses folders of fitted lenses to use beside, or with the same name instead of, those
 *     that ship
 * @param rejectedShareLimit a larger share of rejected records is a warning
 */
@JsonPropertyOrder(alphabetic = false)
record Settings(
    int minimumTokens,
    int maximumRecordBytes,
    boolean keepUndated,
    boolean datesFromUrls,
    int pairArticles,
    int pairOutlets,
    int termArticles,
    int termsPerOutlet,
    double priorWeight,
    int voiceTokens,
    int bootstrapReplicates,
    long bootstrapSeed,
    int bootstrapUnits,
    int intervalArticles,
    int rankedArticles,
    List<String> lenses,
    double rejectedShareLimit) {

  static final Settings DEFAULTS =
      new Settings(
          20,
          20_000_000,
          true,
          false,
          5,
          2,
          5,
          200,
          1000,
          30,
          399,
          20220922,
          500,
          5,
          20,
          List.of(),
          0.2);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.ALLOW_COMMENTS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  Settings {
    atLeast("minimumTokens", minimumTokens, 1);
    atLeast("maximumRecordBytes", maximumRecordBytes, 1024);
    atLeast("pairArticles", pairArticles, 1);
    atLeast("pairOutlets", pairOutlets, 1);
    atLeast("termArticles", termArticles, 1);
    atLeast("termsPerOutlet", termsPerOutlet, 1);
    atLeast("voiceTokens", voiceTokens, 1);
    atLeast("bootstrapReplicates", bootstrapReplicates, 100);
    atLeast("bootstrapUnits", bootstrapUnits, 50);
    atLeast("intervalArticles", intervalArticles, 2);
    atLeast("rankedArticles", rankedArticles, 2);
    if (!(priorWeight > 0)) {
      throw bad("priorWeight is " + priorWeight + ": give a number above 0");
    }
    if (!(rejectedShareLimit >= 0 && rejectedShareLimit <= 1)) {
      throw bad("rejectedShareLimit is " + rejectedShareLimit + ": give a share from 0 to 1");
    }
    if (lenses == null) {
      throw bad("lenses is null: give a list of folders, [] for none");
    }
    lenses = List.copyOf(lenses);
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw bad(name + " is " + value + ": give " + least + " or more");
    }
  }

  private static CommandFailure bad(String message) {
    return new CommandFailure(ExitCode.BAD_SETTINGS, "bad settings: " + message);
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

  /** The settings as a file that {@link #read} takes. */
  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A short hash: runs with equal settings have equal ones. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(toJson().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
