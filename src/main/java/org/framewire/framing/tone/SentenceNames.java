package org.framewire.framing.tone;

import org.framewire.text.Tokens;

/**
 * Tells names in a sentence by their capitals. A name says who is spoken of, not how: a model that
 * learns names learns who was in the news, and finds the same tone wherever they are mentioned. In
 * a headline that capitalises most words nothing is told. One instance serves one sentence after
 * another.
 */
final class SentenceNames {
  private int first;
  private boolean mostCapitalised;

  /**
   * Begins a sentence.
   *
   * @param from first token
   * @param to the token behind the last
   */
  void begin(Tokens tokens, int from, int to) {
    first = from < to ? tokens.firstPiece(from) : -1;
    int capitalised = 0;
    for (int token = from; token < to; token++) {
      capitalised += isCapitalised(tokens, tokens.firstPiece(token)) ? 1 : 0;
    }
    mostCapitalised = capitalised * 2 > to - from;
  }

  /** Whether a piece looks like a part of a name; the sentence's first word never does. */
  boolean holds(Tokens tokens, int piece) {
    boolean longer = tokens.pieceNormalEnd(piece) - tokens.pieceNormalStart(piece) > 1;
    return longer && piece != first && !mostCapitalised && isCapitalised(tokens, piece);
  }

  private static boolean isCapitalised(Tokens tokens, int piece) {
    return tokens.pieceCase(piece) != Tokens.Case.LOWER;
  }
}
