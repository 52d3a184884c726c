package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * How the words of a sentence are capitalised, which decides what a capital tells. Judged by words
 * of four letters and more behind the first word, and remembered for the sentence that was asked
 * for last.
 */
final class SentenceLettering {
  /** Names alone have capitals. */
  static final byte RUNNING = 0;

  /** Most words begin with one, as in many a headline. */
  static final byte HEADLINE = 1;

  /** Most words are all capitals. */
  static final byte CAPITALS = 2;

  private static final int TELLING_BYTES = 4;

  private ScannedText text;
  private int known;
  private byte lettering;

  void become(ScannedText newText) {
    text = newText;
    known = -1;
  }

  /** The lettering of the sentence that a piece stands in. */
  byte at(int piece) {
    int sentence = text.sentences().of(text.tokens().pieceToken(piece));
    if (sentence != known) {
      known = sentence;
      lettering = judge(text.tokens(), text.sentences(), sentence);
    }
    return lettering;
  }

  private static byte judge(Tokens tokens, Sentences sentences, int sentence) {
    int first = tokens.firstPiece(sentences.firstToken(sentence));
    int end = tokens.lastPiece(sentences.endToken(sentence) - 1) + 1;
    int telling = 0;
    int lower = 0;
    int capitals = 0;
    for (int piece = first + 1; piece < end; piece++) {
      byte form = tokens.pieceCase(piece);
      boolean isNumber =
          tokens.text()[tokens.pieceStart(piece)] <= '9'
              && tokens.text()[tokens.pieceStart(piece)] >= '0';
      if (isNumber || tokens.pieceEnd(piece) - tokens.pieceStart(piece) < TELLING_BYTES) {
        continue;
      }
      telling++;
      lower += form == Tokens.Case.LOWER ? 1 : 0;
      capitals += form == Tokens.Case.ALL_CAPITALS ? 1 : 0;
    }
    if (capitals * 2 > telling) {
      return CAPITALS;
    }
    boolean mostlyCapitalised = telling >= 2 && lower * 4 <= telling;
    return mostlyCapitalised && !endsWithStop(tokens, end - 1) ? HEADLINE : RUNNING;
  }

  /** Headlines have no full stop, so that a short sentence full of names is none. */
  private static boolean endsWithStop(Tokens tokens, int lastPiece) {
    int at = tokens.pieceEnd(lastPiece);
    return at < tokens.length() && tokens.text()[at] == '.';
  }
}
