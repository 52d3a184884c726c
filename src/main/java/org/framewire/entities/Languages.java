package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Tells where a demonym is the name of a language: {@code in Turkish}, {@code spoke only French},
 * {@code in English and Spanish}, {@code French immersion}; but not {@code in Turkish waters}.
 */
final class Languages {
  private static final int MOST_LANGUAGES = 3;

  private static final WordSet NAMES =
      WordSet.of(
          "afrikaans albanian amharic arabic armenian azerbaijani belarusian bengali bulgarian"
              + " burmese cantonese catalan chinese croatian czech danish dutch english estonian"
              + " farsi filipino finnish flemish french gaelic georgian german greek hebrew hindi"
              + " hungarian icelandic indonesian irish italian japanese kazakh korean kurdish lao"
              + " latin latvian lithuanian malay maltese mandarin mongolian nepali norwegian pashto"
              + " persian polish portuguese punjabi romanian russian serbian slovak slovenian somali"
              + " spanish swahili swedish tagalog tamil thai tibetan turkish ukrainian urdu uzbek"
              + " vietnamese welsh yiddish");
  private static final WordSet USED =
      WordSet.of(
          "in into speak speaks speaking spoke spoken learn learns learning learned learnt teach"
              + " teaches teaching taught study studies studying studied fluent understand"
              + " understands understood");
  private static final WordSet BETWEEN =
      WordSet.of("only some good perfect fluent broken basic both no little flawless of accented");
  private static final WordSet LINKS = WordSet.of("and or");

  /** Behind a language in such a place, these begin something new. */
  private static final WordSet GOES_ON =
      WordSet.of(
          "and or as at with but before after when while for to on that which who is was the a an by"
              + " because than if so from in during until since he she it they we i you about");

  private static final WordSet OF_LANGUAGES =
      WordSet.of(
          "language languages speaking speaker speakers lesson lessons immersion subtitles"
              + " translation translations translator translators dictionary grammar");

  private Languages() {}

  /** Whether the piece, a demonym, is a language's name here. */
  static boolean isOne(ScannedText text, int piece) {
    Tokens tokens = text.tokens();
    if (!NAMES.has(tokens, piece)) {
      return false;
    }
    int next = piece + 1;
    boolean isJoined = TextPlace.isJoined(text, next);
    if (isJoined && OF_LANGUAGES.has(tokens, next)) {
      return true;
    }
    boolean ends = !isJoined || (tokens.joiner(next) == 0 && GOES_ON.has(tokens, next));
    return ends && isUsed(text, piece, MOST_LANGUAGES);
  }

  /** Whether a word of use stands before, or another language that one stands before. */
  private static boolean isUsed(ScannedText text, int piece, int most) {
    Tokens tokens = text.tokens();
    int at = piece - 1;
    if (at >= 1 && TextPlace.isJoined(text, piece) && LINKS.has(tokens, at)) {
      return most > 0
          && TextPlace.isJoined(text, at)
          && NAMES.has(tokens, at - 1)
          && isUsed(text, at - 1, most - 1);
    }
    if (at >= 1 && TextPlace.isJoined(text, piece) && BETWEEN.has(tokens, at)) {
      at--;
    }
    return at >= 0 && TextPlace.isJoined(text, at + 1) && USED.has(tokens, at);
  }
}
