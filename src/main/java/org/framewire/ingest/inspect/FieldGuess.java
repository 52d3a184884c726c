package org.framewire.ingest.inspect;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.framewire.ingest.records.Field;
import org.framewire.text.BoundedPattern;

/**
 * Guesses by their values what fields could be whose names tell nothing: for a person to confirm. A
 * run never guesses.
 */
public final class FieldGuess {
  /** A part that fewer records have a value of is taken as missing. */
  private static final double PRESENT = 0.05;

  private static final double MOST = 0.8;
  private static final double OFTEN = 0.3;
  private static final double LEAST_TEXT = 200;
  private static final double SNIPPET = 400;
  private static final double MUCH_LONGER = 3;
  private static final double LEAST_TITLE = 15;
  private static final double LONGEST_TITLE = 250;

  /** A day that a program wrote down for itself is not the day of publication. */
  private static final BoundedPattern NOT_PUBLISHED =
      BoundedPattern.atStart(
          "(?i).*(?:crawl|scrap|fetch|download|retriev|insert|index|updat|modif).*");

  /** A row of a table that stands in one object: a cell of it is no field. */
  private static final BoundedPattern NUMBERED = BoundedPattern.atStart("\\d+\\..*|.*\\.\\d+");

  private final FieldSurvey survey;
  private final Map<Field, String> guesses = new EnumMap<>(Field.class);

  private FieldGuess(FieldSurvey survey) {
    this.survey = survey;
  }

  /** Names of fields by what they could be, for parts that are missing alone. */
  public static Map<Field, String> of(FieldSurvey survey) {
    FieldGuess guess = new FieldGuess(survey);
    guess.text();
    guess.other(Field.DATE, FieldGuess::couldBeDate, profile -> -profile.numberShare());
    guess.other(Field.URL, FieldGuess::couldBeUrl, FieldProfile::filled);
    guess.other(Field.TITLE, FieldGuess::couldBeTitle, profile -> 0);
    return guess.guesses;
  }

  private void text() {
    boolean missing = isMissing(Field.TEXT);
    double present = missing ? 0 : meanLengthOfText();
    if (missing || present < SNIPPET) {
      guess(
          Field.TEXT,
          profile -> couldBeText(profile) && profile.meanLength() > MUCH_LONGER * present,
          FieldProfile::meanLength);
    }
  }

  private double meanLengthOfText() {
    String name = survey.serving(Field.TEXT).first(1).get(0).word();
    return survey.profileOf(name).meanLength();
  }

  private void other(
      Field part, Predicate<FieldProfile> fits, ToDoubleFunction<FieldProfile> worth) {
    if (isMissing(part)) {
      guess(part, fits, worth);
    }
  }

  private boolean isMissing(Field part) {
    return survey.share(part) < PRESENT;
  }

  /** The worthiest field that fits; of equal ones the first in the dump. */
  private void guess(
      Field part, Predicate<FieldProfile> fits, ToDoubleFunction<FieldProfile> worth) {
    Stream<FieldProfile> free =
        survey.unknown().stream()
            .filter(profile -> !guesses.containsValue(profile.name()))
            .filter(profile -> !NUMBERED.matches(profile.name()))
            .filter(profile -> profile.filled() >= OFTEN * survey.records());
    free.filter(fits)
        .min(Comparator.comparingDouble(worth).reversed())
        .ifPresent(profile -> guesses.put(part, profile.name()));
  }

  private static boolean couldBeText(FieldProfile profile) {
    return profile.wordsShare() >= MOST && profile.meanLength() >= LEAST_TEXT;
  }

  private static boolean couldBeDate(FieldProfile profile) {
    return profile.dateShare() >= MOST && !NOT_PUBLISHED.matches(profile.name());
  }

  private static boolean couldBeUrl(FieldProfile profile) {
    return profile.addressShare() >= MOST && isDifferentEachTime(profile);
  }

  private static boolean couldBeTitle(FieldProfile profile) {
    return profile.wordsShare() >= MOST
        && profile.meanLength() >= LEAST_TITLE
        && profile.meanLength() <= LONGEST_TITLE
        && profile.dateShare() < 1 - MOST
        && isDifferentEachTime(profile);
  }

  private static boolean isDifferentEachTime(FieldProfile profile) {
    return profile.distinct() >= MOST * Math.min(profile.filled(), FieldProfile.MOST_DISTINCT);
  }
}
