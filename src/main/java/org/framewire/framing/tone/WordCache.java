package org.framewire.framing.tone;

import org.framewire.text.Tokens;

/**
 * Remembers what {@link ToneWords} say of words seen lately, for the words around mentions repeat.
 * Each word has one place by its hash; another word of that place takes it. Belongs to one thread.
 */
final class WordCache {
  private static final int PLACES = 1 << 13;
  private static final int NEGATES = 4;
  private static final int BORDERS = 8;
  private static final int POLARITY = 3;

  private final ToneWords words;
  private final long[] hashes = new long[PLACES];
  private final byte[] told = new byte[PLACES];

  WordCache(ToneWords words) {
    this.words = words;
  }

  /** See {@link ToneWords#polarity}. */
  int polarity(Tokens tokens, int piece) {
    return (told(tokens, piece) & POLARITY) - 1;
  }

  /** See {@link ToneWords#negates}. */
  boolean negates(Tokens tokens, int piece) {
    return (told(tokens, piece) & NEGATES) != 0;
  }

  /** See {@link ToneWords#borders}. */
  boolean borders(Tokens tokens, int piece) {
    return (told(tokens, piece) & BORDERS) != 0;
  }

  private int told(Tokens tokens, int piece) {
    long hash = tokens.pieceHash(piece);
    int place = (int) hash & PLACES - 1;
    if (hashes[place] != hash) {
      hashes[place] = hash;
      told[place] =
          (byte)
              (words.polarity(tokens, piece)
                  + 1
                  + (words.negates(tokens, piece) ? NEGATES : 0)
                  + (words.borders(tokens, piece) ? BORDERS : 0));
    }
    return told[place];
  }
}
