package org.framewire.ingest.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.framewire.ingest.dates.WrittenDate.Clock;

/**
 * Reads the date of an article from what a dump gives: ISO days and times with or without a zone,
 * RFC 1123 and what resembles it, {@code 9/6/17}, {@code 04-20-2019}, {@code 20.04.2019}, {@code
 * 20190420101112}, {@code April 20, 2019 10:11 a.m. ET}, months in words of several languages, and
 * seconds, milli-, micro- or nanoseconds since 1970, also as {@code /Date(1555755072000)/}.
 *
 * <p>Where a field has several dates, the one behind {@code Published} counts, else the first.
 * Words that hang on the day of reading ({@code yesterday}, {@code 3 hours ago}) are no dates, nor
 * are years before 1900 or after 2100. What is no date is unknown; nothing here fails.
 */
public final class PublicationDate {
  private static final int LONGEST = 160;
  private static final Set<String> PUBLISHED =
      Set.of("published", "posted", "publié", "publicado", "pubblicato", "veröffentlicht");
  private static final Set<String> UPDATED =
      Set.of("updated", "modified", "edited", "actualizado", "aggiornato", "aktualisiert");

  private PublicationDate() {}

  /** The date that a field gives; unknown when the field is null, empty, absurd or no date. */
  public static WrittenDate parse(String field) {
    if (field == null || field.length() > LONGEST) {
      return WrittenDate.UNKNOWN;
    }
    DateTokens tokens = new DateTokens(field);
    int published = find(PUBLISHED, tokens, 0) + 1;
    int updated = find(UPDATED, tokens, published + 1);
    tokens.restrict(published, updated < 0 ? tokens.count() : updated);
    WrittenDate date = read(tokens);
    if (date.isKnown() || (published == 0 && updated < 0)) {
      return date;
    }
    tokens.restrict(0, tokens.count());
    return read(tokens);
  }

  /** The first of some words from {@code from} on, or -1. */
  private static int find(Set<String> words, DateTokens tokens, int from) {
    for (int token = from; token < tokens.count(); token++) {
      if (tokens.length(token) > 5 && tokens.isWord(token) && words.contains(tokens.lower(token))) {
        return token;
      }
    }
    return -1;
  }

  private static WrittenDate read(DateTokens tokens) {
    Clock clock = ClockReader.find(tokens);
    WrittenDate date = NumericDates.inThree(tokens, clock);
    if (!date.isKnown()) {
      date = WrittenDate.of(WordedDates.find(tokens), clock);
    }
    if (!date.isKnown()) {
      date = NumericDates.inOne(tokens, clock);
    }
    return date.isKnown() ? date : sinceEpoch(tokens);
  }

  /** A field that is one number, and nothing else but what {@code /Date(…)/} adds. */
  private static WrittenDate sinceEpoch(DateTokens tokens) {
    int token = tokens.count() > 0 && tokens.isWord(0) && isDateCall(tokens) ? 1 : 0;
    if (!tokens.isNumber(token, 9, 19) || tokens.gap(token).endsWith("-")) {
      return WrittenDate.UNKNOWN;
    }
    boolean alone = token == 1 || tokens.count() == 1 || tokens.follows(1, '.');
    long seconds = alone ? seconds(tokens.written(token)) : -1;
    if (seconds < 0) {
      return WrittenDate.UNKNOWN;
    }
    OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    LocalDate day = Days.of(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
    return WrittenDate.of(day, new Clock(time.toLocalTime(), ZoneOffset.UTC, false));
  }

  private static boolean isDateCall(DateTokens tokens) {
    return tokens.lower(0).equals("date") && tokens.follows(1, '(');
  }

  /** Seconds of a number of nine or ten digits, or of three, six or nine more; else -1. */
  private static long seconds(String digits) {
    int beyondSeconds = digits.length() % 3 == 0 ? digits.length() - 9 : digits.length() - 10;
    return beyondSeconds % 3 == 0
        ? Long.parseLong(digits.substring(0, digits.length() - beyondSeconds))
        : -1;
  }
}
