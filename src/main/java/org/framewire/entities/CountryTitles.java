package org.framewire.entities;

import java.time.LocalDate;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Leaders who are mentioned by country and office alone: {@code the Russian president}, {@code
 * Britain's prime minister}, {@code the president of the United States}. Who is meant follows from
 * the day of publication. A title with a name behind it is left to the name.
 */
final class CountryTitles {
  private static final WordSet STILL_IN_OFFICE = WordSet.of("current incumbent sitting");
  private static final WordSet OF = WordSet.of("of");
  private static final WordSet THE = WordSet.of("the");

  /** Before an office: whoever holds it, not the one who does. */
  private static final WordSet ANYBODY =
      WordSet.of(
          "a an any no every each another other next first last previous future which what"
              + " whichever if two three");

  /** Before an office without an article: one that is sought or won, not held. */
  private static final WordSet SOUGHT =
      WordSet.of("for be become becomes became becoming been elected elect electing as being");

  /** Before a country and its office: one that somebody comes to. */
  private static final WordSet COMES_TO =
      WordSet.of("become becomes became becoming elected elect electing");

  private final Gazetteer gazetteer;
  private final OfficeHolders holders;
  private final LeaderResolver resolver;
  private final TitleFinder titles;
  private final OtherBearers bearers;
  private final SentenceLettering lettering;
  private ScannedText text;
  private int first;
  private int end;

  CountryTitles(LeaderEvidence evidence) {
    gazetteer = evidence.gazetteer();
    holders = evidence.holders();
    resolver = evidence.resolver();
    titles = evidence.titles();
    bearers = evidence.bearers();
    lettering = evidence.lettering();
  }

  void become(ScannedText newText) {
    text = newText;
  }

  /** The first piece of the phrase that was found last. */
  int first() {
    return first;
  }

  /** The piece behind the phrase that was found last. */
  int end() {
    return end;
  }

  /**
   * The leader mentioned by an office that stands behind the country, which is the pieces {@code
   * from} to {@code to}; null when there is none. {@code nextName} is where the next name begins.
   */
  Resolution behind(Country country, int from, int to, int nextName, LocalDate date) {
    Tokens tokens = text.tokens();
    int at = TextPlace.isPossessive(tokens, to) ? to + 1 : to;
    if (at < tokens.pieceCount() && STILL_IN_OFFICE.has(tokens, at)) {
      at++;
    }
    boolean follows =
        at < tokens.pieceCount()
            && (TextPlace.isJoined(text, at) || followsPossessive(tokens, to, at))
            && titles.findBehind(at);
    if (!follows || isNamed(titles.end(), nextName) || isOf(titles.end())) {
      return null;
    }
    first = from;
    end = titles.end();
    if (isAnybody(first) || isComingTo(first)) {
      return null;
    }
    return holder(country, titles.former() || titles.isFormerBefore(from), date);
  }

  private static boolean followsPossessive(Tokens tokens, int to, int at) {
    return TextPlace.isPossessive(tokens, to) && at == to + 1;
  }

  /** The leader mentioned by an office of which the country stands behind "of"; or null. */
  Resolution before(Country country, int from, int to, int nextName, LocalDate date) {
    Tokens tokens = text.tokens();
    int of = from - 1;
    if (of > 0 && THE.has(tokens, of) && TextPlace.isJoined(text, from)) {
      of--;
    }
    boolean follows =
        of > 0
            && OF.has(tokens, of)
            && TextPlace.isJoined(text, of + 1)
            && titles.findBefore(of)
            && titles.end() == of;
    if (!follows || isNamed(to, nextName)) {
      return null;
    }
    first = titles.first();
    end = to;
    if (isAnybody(first) || isSought(first)) {
      return null;
    }
    return holder(country, titles.former(), date);
  }

  private boolean isAnybody(int piece) {
    Tokens tokens = text.tokens();
    return TextPlace.isJoined(text, piece)
        && (ANYBODY.has(tokens, piece - 1) || isNumber(tokens, piece - 1));
  }

  /** Whether a piece counts: {@code the 44th president}. */
  private static boolean isNumber(Tokens tokens, int piece) {
    byte b = tokens.text()[tokens.pieceStart(piece)];
    return b >= '0' && b <= '9';
  }

  private boolean isSought(int piece) {
    return TextPlace.isJoined(text, piece) && SOUGHT.has(text.tokens(), piece - 1);
  }

  private boolean isComingTo(int piece) {
    Tokens tokens = text.tokens();
    boolean follows = TextPlace.isJoined(text, piece);
    int at = follows && THE.has(tokens, piece - 1) ? piece - 1 : piece;
    return TextPlace.isJoined(text, at) && COMES_TO.has(tokens, at - 1);
  }

  private boolean isNamed(int at, int nextName) {
    return (nextName == at && TextPlace.isJoined(text, at)) || bearers.isNamed(text, lettering, at);
  }

  private boolean isOf(int at) {
    return TextPlace.isJoined(text, at) && OF.has(text.tokens(), at);
  }

  private Resolution holder(Country country, boolean former, LocalDate date) {
    int title = titles.title();
    if (!titles.leads() || !isOfficeOf(country, title)) {
      return null;
    }
    if (!former && date != null) {
      List<Integer> found =
          titles.elect()
              ? holders.nextHolders(country.id(), title, date)
              : holders.holders(country.id(), title, date);
      if (found.size() == 1) {
        return resolver.certain(found.get(0), Mention.Rule.OFFICE_OF_COUNTRY);
      }
      if (found.size() > 1) {
        return resolver.ambiguous(found);
      }
    }
    List<Integer> ever = holders.everHolders(country.id(), title, date);
    return ever.isEmpty() ? null : resolver.ambiguous(ever);
  }

  /** A Saudi prince or a Russian general leads nothing; a general word such as "leader" does. */
  private boolean isOfficeOf(Country country, int title) {
    return holders.hasOffice(country.id(), title) || gazetteer.titles().get(title).isGeneral();
  }
}
