package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Tells from the words beside a surname whether somebody else bears it: {@code Boris Kim}, {@code
 * Kim Kardashian}, {@code Trump Tower}. In running text any other capitalised word beside it is
 * taken for part of a name; at a sentence's start and in headlines, where capitals tell nothing,
 * only a known given name is.
 */
final class OtherBearers {
  private static final WordSet NOT_A_GIVEN_NAME =
      WordSet.of(
          "a i the an mr mrs ms miss dr sir dame lord lady madam madame herr monsieur sheikh"
              + " comrade ayatollah mullah mahatma"
              + " and but or so yet nor if when while as after before since until because although"
              + " though whether once unless why how what who where which that this these those"
              + " for of in on at by with from to into about against under over between like"
              + " unlike despite during without within via per vs versus than"
              + " he she it they we you his her its their our my your"
              + " is are was were be been has have had do does did will would can could should may"
              + " might must let lets says said say tells told asks asked calls called"
              + " not no yes also just only even still now then later today meanwhile however"
              + " instead perhaps maybe again here there thus"
              + " monday tuesday wednesday thursday friday saturday sunday january february march"
              + " april june july august september october november december"
              + " republican republicans democrat democrats democratic tory tories labour"
              + " conservative liberal communist socialist anti pro never ex non post pre co mid"
              + " president premier minister chancellor candidate nominee incumbent leader");
  private static final WordSet NOT_A_SURNAME =
      WordSet.of(
          "monday tuesday wednesday thursday friday saturday sunday january february march"
              + " april may june july august september october november december"
              + " administration government cabinet white house presidency era regime"
              + " republican republicans democrat democrats i");

  /** Last words of the names of things that bear a leader's full name. */
  private static final WordSet THINGS =
      WordSet.of(
          "library foundation organization organisation center centre institute school academy university college hospital"
              + " airport airfield bridge highway expressway freeway turnpike boulevard avenue street"
              + " road square plaza park stadium arena hall tower building hotel museum memorial"
              + " monument award awards prize medal scholarship fellowship lecture stakes");

  private static final WordSet SHIPS = WordSet.of("uss hmcs hms carrier supercarrier");
  private static final int MOST_WORDS_OF_A_THING = 3;

  private final WordSet givenNames;

  OtherBearers(WordSet givenNames) {
    this.givenNames = givenNames;
  }

  /** Whether the piece before a surname is somebody else's given name or initial. */
  boolean hasGivenName(ScannedText text, SentenceLettering lettering, int surname) {
    if (!TextPlace.isJoined(text, surname)) {
      return false;
    }
    Tokens tokens = text.tokens();
    int before = surname - 1;
    byte form = tokens.pieceCase(before);
    if (form == Tokens.Case.LOWER || NOT_A_GIVEN_NAME.has(tokens, before)) {
      return false;
    }
    boolean capitalsTellNothing =
        lettering.at(surname) != SentenceLettering.RUNNING
            || TextPlace.beginsSentence(text, before);
    if (capitalsTellNothing) {
      return givenNames.has(tokens, before);
    }
    return form != Tokens.Case.ALL_CAPITALS || isInitial(tokens, before);
  }

  /** Whether the piece from {@code end} on goes on as somebody's or something's name. */
  boolean hasSurname(ScannedText text, SentenceLettering lettering, int end) {
    return goesOn(text, lettering, end, false);
  }

  /**
   * Whether a full name, from {@code first} to {@code end}, is a thing's that was named after the
   * leader: {@code John F. Kennedy Airport}, {@code USS Ronald Reagan}.
   */
  boolean isThing(ScannedText text, int first, int end) {
    Tokens tokens = text.tokens();
    if (TextPlace.isJoined(text, first) && SHIPS.has(tokens, first - 1)) {
      return true;
    }
    for (int at = end; at < end + MOST_WORDS_OF_A_THING && TextPlace.isJoined(text, at); at++) {
      if (tokens.pieceCase(at) == Tokens.Case.LOWER) {
        return false;
      }
      if (THINGS.has(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a title that ends before {@code end} is followed by a name. */
  boolean isNamed(ScannedText text, SentenceLettering lettering, int end) {
    return goesOn(text, lettering, end, true);
  }

  private boolean goesOn(
      ScannedText text, SentenceLettering lettering, int end, boolean orGivenName) {
    if (!TextPlace.isJoined(text, end)) {
      return false;
    }
    Tokens tokens = text.tokens();
    if (tokens.pieceCase(end) != Tokens.Case.CAPITALISED || NOT_A_SURNAME.has(tokens, end)) {
      return false;
    }
    return lettering.at(end - 1) == SentenceLettering.RUNNING
        || (orGivenName ? givenNames.has(tokens, end) : THINGS.has(tokens, end));
  }

  static boolean isInitial(Tokens tokens, int piece) {
    return tokens.pieceEnd(piece) - tokens.pieceStart(piece) == 1;
  }
}
