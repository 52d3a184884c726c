package org.framewire.entities;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokenizer;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/** An alias made ready for matching: what it means, and the conditions on the words around it. */
final class Name implements Serializable {

  private static final int WORDS_OF_A_NAME = 8;

  /** What the words are. */
  enum Meaning {
    COUNTRY,
    LEADER,
    /** A leader's surname or other short form. */
    SHORT_NAME,
    /** A namesake of a leader, whose short name is not the leader's from then on. */
    RELATIVE,
    /** Words that only look like a name. */
    LOOKALIKE
  }

  private final Meaning meaning;
  private final int entity;
  private final Mention.Type type;
  private final Alias.Lettering lettering;
  private final boolean notInCapitals;
  private final boolean endsWithStop;

  /** For each piece the letters as written in the alias. */
  private final byte[][] written;

  private final boolean[] capital;
  private final byte[] gaps;
  private final long[][] notBefore;
  private final long[][] notAfter;
  private final long[][] onlyBefore;
  private final int[] forbids;
  private final int[] requires;
  private int[] claims = {};

  Name(
      Meaning meaning, int entity, Mention.Type type, Alias alias, ContextPhrases.Builder context) {
    this.meaning = meaning;
    this.entity = entity;
    this.type = type;
    lettering = alias.lettering();
    notInCapitals = alias.notInCapitals();
    endsWithStop = alias.text().endsWith(".");
    Tokens pieces = pieces(alias.text());
    int count = pieces.pieceCount();
    written = new byte[count][];
    capital = new boolean[count];
    gaps = new byte[count];
    for (int piece = 0; piece < count; piece++) {
      int start = pieces.pieceStart(piece);
      written[piece] = Arrays.copyOfRange(pieces.text(), start, pieces.pieceEnd(piece));
      capital[piece] = pieces.pieceCase(piece) != Tokens.Case.LOWER;
      if (piece > 0) {
        gaps[piece] = NameGap.between(pieces.text(), pieces.pieceEnd(piece - 1), start);
      }
    }
    notBefore = hashes(alias.notBefore());
    notAfter = hashes(alias.notAfter());
    onlyBefore = hashes(alias.onlyBefore());
    forbids = context.ids(alias.forbids());
    requires = context.ids(alias.requires());
  }

  static Tokens pieces(String phrase) {
    Tokens pieces = new Tokens(WORDS_OF_A_NAME);
    byte[] utf8 = Utf8.bytes(phrase);
    Tokenizer.tokenize(utf8, utf8.length, pieces);
    return pieces;
  }

  private static long[][] hashes(List<String> phrases) {
    long[][] hashes = new long[phrases.size()][];
    for (int i = 0; i < hashes.length; i++) {
      Tokens pieces = pieces(phrases.get(i));
      hashes[i] = new long[pieces.pieceCount()];
      for (int piece = 0; piece < hashes[i].length; piece++) {
        hashes[i][piece] = pieces.pieceHash(piece);
      }
    }
    return hashes;
  }

  Meaning meaning() {
    return meaning;
  }

  /** Place of the country or leader in the gazetteer's lists; -1 when the words mean nobody. */
  int entity() {
    return entity;
  }

  Mention.Type type() {
    return type;
  }

  /** Whether the words count only where certain others stand in the article. */
  boolean needsContext() {
    return requires.length > 0;
  }

  boolean endsWithStop() {
    return endsWithStop;
  }

  /** The groups of short names that a relative's name holds. */
  int[] claims() {
    return claims;
  }

  void claim(int[] groups) {
    claims = groups;
  }

  /** Whether the article writes the words of the alias in letters and with marks that fit it. */
  boolean isWrittenAt(Tokens tokens, int firstPiece, byte[] gapsInText) {
    for (int i = 0; i < written.length; i++) {
      if (i > 0 && !NameGap.fits(gaps[i], gapsInText[i])) {
        return false;
      }
      int piece = firstPiece + i;
      boolean fits =
          switch (lettering) {
            case ANY -> true;
            case CAPITAL -> !capital[i] || tokens.pieceCase(piece) != Tokens.Case.LOWER;
            case EXACT -> isExactly(written[i], tokens, piece);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isExactly(byte[] letters, Tokens tokens, int piece) {
    return Arrays.equals(
        letters,
        0,
        letters.length,
        tokens.text(),
        tokens.pieceStart(piece),
        tokens.pieceEnd(piece));
  }

  /** Whether nothing around the words, from {@code first} to {@code end}, speaks against them. */
  boolean isMeant(
      ScannedText text, SentenceLettering sentence, ArticleWords article, int first, int end) {
    if (notInCapitals && sentence.at(first) == SentenceLettering.CAPITALS) {
      return false;
    }
    for (long[] phrase : notBefore) {
      if (standsAt(text, phrase, first - phrase.length, first)) {
        return false;
      }
    }
    if (stands(text, notAfter, end, first)
        || (onlyBefore.length > 0 && !stands(text, onlyBefore, end, first))) {
      return false;
    }
    return (requires.length == 0 || article.hasAny(requires)) && !article.hasAny(forbids);
  }

  private static boolean stands(ScannedText text, long[][] phrases, int at, int near) {
    for (long[] phrase : phrases) {
      if (standsAt(text, phrase, at, near)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a phrase stands at a piece, in the sentence of {@code near}. Its words are compared by
   * their 64-bit hashes alone: two words of one hash in one place are not to be expected.
   */
  private static boolean standsAt(ScannedText text, long[] phrase, int at, int near) {
    Tokens tokens = text.tokens();
    if (at < 0 || at + phrase.length > tokens.pieceCount()) {
      return false;
    }
    for (int i = 0; i < phrase.length; i++) {
      if (tokens.pieceHash(at + i) != phrase[i]) {
        return false;
      }
    }
    int sentence = text.sentences().of(tokens.pieceToken(near));
    return text.sentences().of(tokens.pieceToken(at)) == sentence
        && text.sentences().of(tokens.pieceToken(at + phrase.length - 1)) == sentence;
  }
}
