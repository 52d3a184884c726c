package org.framewire.entities;

import java.util.BitSet;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Tells where a country's words are a part of another proper name, and so no mention of the
 * country: of a company or an association ({@code American Heart Association}, {@code Bank of
 * Poland}), a contest ({@code Hong Kong Open}), a street ({@code Malta Road}) or a person ({@code
 * Monica French}). Bodies of the state stay the country's: {@code the U.S. Census Bureau}.
 *
 * <p>Capitals tell a name only in running text, so headlines are left alone, but for the words that
 * stand directly beside the country's.
 */
final class LongerNames {
  private static final int MOST_WORDS_BETWEEN = 3;

  /** Last words of the names of what is no part of a state. */
  private static final WordSet PRIVATE_HEADS =
      WordSet.of(
          "association associations society institute foundation fellowship alliance legion auxiliary"
              + " union guild conference college university academy hospital library orchestra"
              + " symphony opera ballet league airlines airline airways telecom telekom telecommunications"
              + " steel motors lamps pharmaceuticals petroleum insurance holdings group inc ltd llc"
              + " plc corp corporation company companies co bancorp brewery brands stores hauling"
              + " standard herald tribune gazette observer chronicle idol"
              + " cross restaurant grill grille bakery deli pizzeria cafe bistro marketplace market pub"
              + " tavern inn hotel");

  /** Last words of the names of contests that are held in the country. */
  private static final WordSet CONTESTS =
      WordSet.of("open masters derby cup prix championship championships classic");

  private static final WordSet SURE_CONTESTS =
      WordSet.of("masters cup prix championship championships");
  private static final WordSet OPEN = WordSet.of("open");

  /** Behind a contest these show it for one in capitals too: {@code CHINA OPEN RESULTS}. */
  private static final WordSet OF_CONTESTS =
      WordSet.of(
          "result results score scores final finals semifinal semifinals quarterfinals title titles"
              + " champion winner winners draw round first second third");

  /** Last words of the names of streets and small places. */
  private static final WordSet PLACE_HEADS =
      WordSet.of(
          "road rd street avenue ave lane drive boulevard blvd highway hwy turnpike parkway plaza"
              + " mall creek falls springs heights hills township county parish apartments estates"
              + " elementary cemetery");

  /** Words of names that end with "of" and a country. */
  private static final WordSet HEADS_BEFORE_OF =
      WordSet.of(
          "university college institute voice times fields corporation company tour"
              + " farmers scouts daughters sons brothers radio bell church agency hospital orchestra");

  /** Those of them that are nothing else in a headline either. */
  private static final WordSet SURE_BEFORE_OF = WordSet.of("university college institute tour");

  /** First words of names that end with a country: {@code Telecom Egypt}, {@code United Russia}. */
  private static final WordSet FIRST_WORDS =
      WordSet.of("air radio telecom telekom reserve anglo united miss forza hotel atlas");

  /** Makes another word of what stands behind its hyphen: {@code un-American}. */
  private static final WordSet PREFIXES = WordSet.of("un all pan mid afro");

  /**
   * Words of names that go on with "for" or "on" and a nation: {@code Centre for European Reform}.
   */
  private static final WordSet HEADS_BEFORE_FOR =
      WordSet.of("center centre institute council foundation fund coalition campaign project");

  private static final WordSet FOR = WordSet.of("for on");
  private static final WordSet ARTICLES = WordSet.of("a an the new");
  private static final WordSet OF = WordSet.of("of");
  private static final WordSet THE = WordSet.of("the");

  private static final WordSet ROADS = WordSet.of("us u.s interstate");

  private final SentenceLettering lettering;
  private final BitSet persons = new BitSet();
  private ScannedText text;

  LongerNames(SentenceLettering lettering) {
    this.lettering = lettering;
  }

  /** Begins another article. */
  void begin() {
    persons.clear();
  }

  void become(ScannedText newText) {
    text = newText;
  }

  /** Whether the words of a country, from {@code first} to {@code end}, are part of such a name. */
  boolean holds(int group, Mention.Type type, int first, int end) {
    if (type == Mention.Type.INSTITUTION) {
      return false;
    }
    if (isPrefixed(first) || isRoadNumber(first, end) || isPlace(end) || isContest(first, end)) {
      return true;
    }
    if (type != Mention.Type.CAPITAL && (isPrivate(first, end) || followsPrivate(first))) {
      return true;
    }
    if (type == Mention.Type.DEMONYM && isCause(first, end)) {
      return true;
    }
    if (type == Mention.Type.CAPITAL && isGivenName(first, end)) {
      return true;
    }
    boolean isLanguage =
        type == Mention.Type.DEMONYM && end == first + 1 && Languages.isOne(text, first);
    return isLanguage || isPerson(group, first, end);
  }

  private boolean isPrefixed(int first) {
    Tokens tokens = text.tokens();
    return first > 0 && tokens.joiner(first) == '-' && PREFIXES.has(tokens, first - 1);
  }

  /** {@code US-24}, {@code U.S. Highway 82}: roads. */
  private boolean isRoadNumber(int first, int end) {
    Tokens tokens = text.tokens();
    return end < tokens.pieceCount()
        && tokens.joiner(end) == '-'
        && ROADS.has(tokens, first)
        && isDigit(tokens.text()[tokens.pieceStart(end)]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private boolean isPlace(int end) {
    return hasHead(PLACE_HEADS, end, 1);
  }

  /**
   * A contest's name: in running text by its capitals; elsewhere by words that are nothing else, or
   * by what stands around an {@code Open}, which may be a verb there.
   */
  private boolean isContest(int first, int end) {
    byte letters = lettering.at(end - 1);
    if (letters == SentenceLettering.RUNNING) {
      return hasHead(CONTESTS, end, 1);
    }
    Tokens tokens = text.tokens();
    for (int at = end; at <= end + 1 && TextPlace.isJoined(text, at); at++) {
      if (SURE_CONTESTS.has(tokens, at) && tokens.pieceCase(at) != Tokens.Case.LOWER) {
        return true;
      }
    }
    return TextPlace.isJoined(text, end)
        && OPEN.has(tokens, end)
        && tokens.pieceCase(end) != Tokens.Case.LOWER
        && (!TextPlace.isJoined(text, end + 1)
            || OF_CONTESTS.has(tokens, end + 1)
            || (letters == SentenceLettering.HEADLINE && followsThe(first)));
  }

  /** Not behind {@code U.S.} and the like, which stand before any noun of a headline. */
  private boolean isPrivate(int first, int end) {
    return text.tokens().pieceCase(first) != Tokens.Case.ALL_CAPITALS
        && hasHead(PRIVATE_HEADS, end, MOST_WORDS_BETWEEN);
  }

  /** Whether capitalised words follow of which one, behind at most some others, is a head. */
  private boolean hasHead(WordSet heads, int end, int between) {
    if (lettering.at(end - 1) != SentenceLettering.RUNNING) {
      return false;
    }
    Tokens tokens = text.tokens();
    for (int at = end; at <= end + between && TextPlace.isJoined(text, at); at++) {
      if (tokens.pieceCase(at) == Tokens.Case.LOWER) {
        return false;
      }
      if (heads.has(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean followsPrivate(int first) {
    Tokens tokens = text.tokens();
    boolean isRunning = lettering.at(first) == SentenceLettering.RUNNING;
    if (isRunning
        && tokens.joiner(first) == 0
        && isCapitalised(FIRST_WORDS, first - 1)
        && TextPlace.isJoined(text, first)) {
      return true;
    }
    int of = first - 1;
    if (of > 0 && THE.has(tokens, of) && TextPlace.isJoined(text, first)) {
      of--;
    }
    return of > 0
        && OF.has(tokens, of)
        && TextPlace.isJoined(text, of + 1)
        && TextPlace.isJoined(text, of)
        && isCapitalised(isRunning ? HEADS_BEFORE_OF : SURE_BEFORE_OF, of - 1);
  }

  /** What an association is for: {@code Council on American Strength}. */
  private boolean isCause(int first, int end) {
    Tokens tokens = text.tokens();
    if (lettering.at(first) != SentenceLettering.RUNNING
        || !TextPlace.isJoined(text, end)
        || tokens.pieceCase(end) == Tokens.Case.LOWER) {
      return false;
    }
    int at = first;
    while (TextPlace.isJoined(text, at) && ARTICLES.has(tokens, at - 1)) {
      at--;
    }
    return TextPlace.isJoined(text, at)
        && FOR.has(tokens, at - 1)
        && TextPlace.isJoined(text, at - 1)
        && isCapitalised(HEADS_BEFORE_FOR, at - 2);
  }

  /** A capital that is a woman's name too, with a surname behind it: {@code Victoria Nuland}. */
  private boolean isGivenName(int first, int end) {
    Tokens tokens = text.tokens();
    return lettering.at(first) == SentenceLettering.RUNNING
        && GivenNames.isCapitalToo(tokens, first)
        && TextPlace.isJoined(text, end)
        && tokens.joiner(end) == 0
        && tokens.pieceCase(end) == Tokens.Case.CAPITALISED;
  }

  private boolean isCapitalised(WordSet words, int piece) {
    Tokens tokens = text.tokens();
    return piece >= 0 && tokens.pieceCase(piece) != Tokens.Case.LOWER && words.has(tokens, piece);
  }

  private boolean isPerson(int group, int first, int end) {
    if (end - first > 1) {
      return false;
    }
    if (GivenNames.standsBefore(text, first)) {
      persons.set(group);
      return true;
    }
    return persons.get(group) && Roles.acts(text, end) && !followsThe(first);
  }

  private boolean followsThe(int first) {
    return TextPlace.isJoined(text, first) && THE.has(text.tokens(), first - 1);
  }
}
