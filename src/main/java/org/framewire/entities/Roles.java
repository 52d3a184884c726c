package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * The part that a mention plays in its sentence, judged by the words beside it alone.
 *
 * <ul>
 *   <li>Place: a preposition of place comes before, with at most an article and a direction
 *       between: {@code in northern Syria}; names and capitals only. It goes before acting: {@code
 *       officials in Moscow said}.
 *   <li>Actor: a verb of saying or acting comes next, with at most a helping verb, an adverb or a
 *       weekday between: {@code Moscow on Friday denied}, {@code China has warned}. Behind a
 *       helping verb any verb will do, but for the passive: {@code Iran was attacked}. What a
 *       preposition stands before is no actor: {@code sanctions against Iran took effect}.
 *   <li>Other: anything else.
 * </ul>
 */
final class Roles {
  private static final int MOST_HELPERS = 3;
  private static final int MOST_WORDS_OF_ANOTHER = 3;
  private static final WordSet AND = WordSet.of("and");
  private static final WordSet THE = WordSet.of("the");
  private static final WordSet ACTS =
      WordSet.of(
          "said says say told tells announced announces announce warned warns warn denied denies"
              + " deny accused accuses accuse claimed claims claim added adds insisted insists"
              + " insist vowed vows vow urged urges urge called calls call condemned condemns"
              + " condemn criticised criticized criticises criticizes demanded demands demand"
              + " rejected rejects reject agreed agrees agree refused refuses refuse threatened"
              + " threatens threaten pledged pledges pledge promised promises promise ordered"
              + " orders order asked asks ask signed signs sign launched launches launch attacked"
              + " attacks attack invaded invades invade imposed imposes impose lifted lifts"
              + " expelled expels expel recalled recalls recall sent sends send fired fires fire"
              + " tested tests test seized seizes seize backed backs back supported supports"
              + " support opposed opposes oppose blamed blames blame blasted blasts slammed slams"
              + " dismissed dismisses dismiss declared declares declare confirmed confirms confirm"
              + " reported reports stated states argued argues believes believed wants wanted"
              + " sought seeks seek plans planned offered offers offer proposed proposes approved"
              + " approves approve voted votes met meets meet visited visits visit held holds"
              + " launched withdrew withdraws pulled pulls deployed deploys deploy struck strikes"
              + " hit hits killed kills suspended suspends banned bans ban blocked blocks block"
              + " cut cuts raised raises raise took takes take made makes make gave gives give"
              + " won wins lost loses began begins spoke speaks wrote writes replied replies"
              + " responded responds acknowledged acknowledges admitted admits conceded hopes"
              + " hoped fears feared faces faced recognised recognized recognizes recognises"
              + " summoned summons retaliated retaliates halted halts resumed resumes decided"
              + " decides released releases arrested arrests accepted accepts welcomed welcomes"
              + " beat beats defeated defeats edged edges praised praises hailed hails thanked thanks joined joins left leaves");
  private static final WordSet ADVERBS =
      WordSet.of(
          "not also later earlier again repeatedly recently now already never indeed long still"
              + " on late monday tuesday wednesday thursday friday saturday sunday today yesterday");
  private static final WordSet HAVE = WordSet.of("has have had");
  private static final WordSet BE = WordSet.of("is are was were be");
  private static final WordSet BEEN = WordSet.of("been");
  private static final WordSet BEING = WordSet.of("being");
  private static final WordSet MODALS =
      WordSet.of("will would can could may might must should shall did does do");

  /** Participles without the ending of the others, in "has sent". */
  private static final WordSet PARTICIPLES =
      WordSet.of(
          "given taken made done gone seen sent held met begun built brought bought caught fought"
              + " kept left lost paid put said sold told thought won withdrawn written spoken"
              + " shown drawn become broken chosen come cut hit set struck sought spent stood");

  /** Before a name: it is no subject, whatever verb follows. */
  private static final WordSet OBJECT_OF =
      WordSet.of("of with for against on by about between than without among");

  private static final WordSet PLACES =
      WordSet.of(
          "in at from near to across into inside outside around throughout toward towards within"
              + " over through via");
  private static final WordSet PLACE_QUALIFIERS =
      WordSet.of(
          "the central northern southern eastern western north south east west northeastern"
              + " northwestern southeastern southwestern northeast northwest southeast southwest"
              + " upper lower mainland occupied rural downtown neighboring neighbouring nearby");

  private Roles() {}

  static Mention.Role of(ScannedText text, int first, int end, Mention.Type type) {
    boolean mayBePlace = type == Mention.Type.NAME || type == Mention.Type.CAPITAL;
    if (mayBePlace && isPlace(text, first)) {
      return Mention.Role.PLACE;
    }
    boolean isActor = !isObject(text, first) && (acts(text, end) || actsWithAnother(text, end));
    return isActor ? Mention.Role.ACTOR : Mention.Role.OTHER;
  }

  /** Whether another name is joined by "and", and both act: {@code Tehran and Moscow signed}. */
  private static boolean actsWithAnother(ScannedText text, int end) {
    Tokens tokens = text.tokens();
    if (!isSpaced(text, end) || !AND.has(tokens, end)) {
      return false;
    }
    int at = end + 1;
    while (at <= end + MOST_WORDS_OF_ANOTHER
        && isSpaced(text, at)
        && tokens.pieceCase(at) != Tokens.Case.LOWER) {
      at++;
    }
    return at > end + 1 && acts(text, at);
  }

  /** Whether a verb of acting follows, which is not passive: not {@code was attacked}. */
  static boolean acts(ScannedText text, int end) {
    Tokens tokens = text.tokens();
    WordSet helper = null;
    for (int at = end; at <= end + MOST_HELPERS && follows(text, end, at); at++) {
      if (HAVE.has(tokens, at)) {
        helper = HAVE;
      } else if (BE.has(tokens, at) || (helper == HAVE && BEEN.has(tokens, at))) {
        helper = BE;
      } else if (MODALS.has(tokens, at) && tokens.pieceCase(at) == Tokens.Case.LOWER) {
        helper = MODALS;
      } else if (!ADVERBS.has(tokens, at)) {
        return isVerb(tokens, at, helper);
      }
    }
    return false;
  }

  /** Whether a word follows the one before it; a name may end with a full stop: {@code U.S.}. */
  private static boolean follows(ScannedText text, int end, int at) {
    return isSpaced(text, at)
        || (at == end && TextPlace.isJoined(text, at) && text.tokens().joiner(at) != '-');
  }

  /** Whether a word is the verb behind a helping one, or without any. */
  private static boolean isVerb(Tokens tokens, int at, WordSet helper) {
    if (helper == null) {
      return ACTS.has(tokens, at);
    }
    if (tokens.pieceCase(at) != Tokens.Case.LOWER) {
      return false;
    }
    if (helper == BE) {
      return tokens.pieceNormalForm(at).endsWith("ing") && !BEING.has(tokens, at);
    }
    return helper == MODALS
        || PARTICIPLES.has(tokens, at)
        || tokens.pieceNormalForm(at).endsWith("ed");
  }

  private static boolean isObject(ScannedText text, int first) {
    int at = first > 0 && THE.has(text.tokens(), first - 1) ? first - 1 : first;
    return at > 0 && isSpaced(text, at) && OBJECT_OF.has(text.tokens(), at - 1);
  }

  private static boolean isPlace(ScannedText text, int first) {
    Tokens tokens = text.tokens();
    int at = first - 1;
    for (int skipped = 0; skipped < 2 && at >= 0 && isSpaced(text, at + 1); skipped++) {
      if (!PLACE_QUALIFIERS.has(tokens, at)) {
        break;
      }
      at--;
    }
    return at >= 0 && isSpaced(text, at + 1) && PLACES.has(tokens, at);
  }

  /** Whether a space and nothing else is between a piece and the one before it. */
  private static boolean isSpaced(ScannedText text, int piece) {
    Tokens tokens = text.tokens();
    return piece > 0
        && piece < tokens.pieceCount()
        && NameGap.between(tokens.text(), tokens.pieceEnd(piece - 1), tokens.pieceStart(piece))
            == NameGap.SPACE;
  }
}
