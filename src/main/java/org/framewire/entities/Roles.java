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
 *       weekday between: {@code Moscow on Friday denied}, {@code China has warned}.
 *   <li>Other: anything else.
 * </ul>
 */
final class Roles {
  private static final int MOST_HELPERS = 3;
  private static final int MOST_WORDS_OF_ANOTHER = 3;
  private static final WordSet AND = WordSet.of("and");
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
              + " praised praises hailed hails thanked thanks joined joins left leaves");
  private static final WordSet HELPS =
      WordSet.of(
          "has have had will would is was did does could might must should may not also later"
              + " earlier again repeatedly recently now already never on late monday tuesday"
              + " wednesday thursday friday saturday sunday today yesterday");
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
    return acts(text, end) || actsWithAnother(text, end) ? Mention.Role.ACTOR : Mention.Role.OTHER;
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

  static boolean acts(ScannedText text, int end) {
    Tokens tokens = text.tokens();
    for (int at = end; at <= end + MOST_HELPERS && isSpaced(text, at); at++) {
      if (ACTS.has(tokens, at)) {
        return true;
      }
      if (!HELPS.has(tokens, at)) {
        return false;
      }
    }
    return false;
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
