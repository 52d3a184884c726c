package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Questions about neighbouring pieces that several readers of a text ask. */
final class TextPlace {
  private TextPlace() {}

  /**
   * Whether a piece follows the one before it in one phrase: in its sentence, with no more than a
   * space, a hyphen or the full stop of an abbreviation between them.
   */
  static boolean isJoined(ScannedText text, int piece) {
    Tokens tokens = text.tokens();
    if (piece <= 0 || piece >= tokens.pieceCount()) {
      return false;
    }
    byte gap = NameGap.between(tokens.text(), tokens.pieceEnd(piece - 1), tokens.pieceStart(piece));
    return (gap == NameGap.SPACE || gap == NameGap.HYPHEN || gap == NameGap.STOP_SPACE)
        && sentence(text, piece) == sentence(text, piece - 1);
  }

  static int sentence(ScannedText text, int piece) {
    return text.sentences().of(text.tokens().pieceToken(piece));
  }

  static boolean beginsSentence(ScannedText text, int piece) {
    Tokens tokens = text.tokens();
    int token = tokens.pieceToken(piece);
    return tokens.firstPiece(token) == piece
        && text.sentences().firstToken(text.sentences().of(token)) == token;
  }

  /** Whether a piece is a possessive s: {@code Russia's}. */
  static boolean isPossessive(Tokens tokens, int piece) {
    return piece < tokens.pieceCount()
        && tokens.joiner(piece) == '\''
        && tokens.pieceNormalEnd(piece) - tokens.pieceNormalStart(piece) == 1
        && tokens.normal()[tokens.pieceNormalStart(piece)] == 's';
  }
}
