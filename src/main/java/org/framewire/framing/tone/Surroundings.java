package org.framewire.framing.tone;

import java.util.Arrays;
import java.util.List;
import org.framewire.framing.labels.Span;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * What stands around a target in its sentence, as a row of items: words and marks, with one item in
 * the place of the target, and one in the place of each other mention of it. Words of other names
 * are told apart from words. One instance serves one target after another and belongs to one
 * thread.
 */
final class Surroundings {
  /** Words behind a negator that it turns around, unless a mark or the target comes first. */
  private static final int NEGATED_WORDS = 4;

  private static final int BEGINNING = 5;

  /** No piece of a text. */
  private static final int NONE = -1;

  /** What an item is. */
  enum Kind {
    WORD,
    MARK,
    TARGET,
    /** The target's entity, mentioned again. */
    OTHER,
    /** A word of some other name, by its capital. */
    NAME
  }

  private final WordCache words;
  private final SentenceNames names = new SentenceNames();
  private int count;
  private int target;
  private Kind[] kind = new Kind[128];
  private long[] hash = new long[128];
  private long[] beginning = new long[128];
  private int[] polarity = new int[128];
  private boolean[] negated = new boolean[128];
  private boolean[] border = new boolean[128];
  private int negatedLeft;

  Surroundings(ToneWords words) {
    this.words = new WordCache(words);
  }

  /**
   * Reads a whole text around a target.
   *
   * @param others where the same is mentioned besides
   */
  void read(ScannedText text, Span place, List<Span> others) {
    read(text, 0, text.tokens().count(), place, others, null, NONE);
  }

  /**
   * Reads a sentence around a target.
   *
   * @param from first token
   * @param to the token behind the last
   * @param quotations whose words are left out, or null
   */
  void read(
      ScannedText text, int from, int to, Span place, List<Span> others, QuotedSpans quotations) {
    read(text, from, to, place, others, quotations, NONE);
  }

  /**
   * The same as if one word were not there.
   *
   * @param leftOut a piece of the text's tokens
   */
  void read(
      ScannedText text,
      int from,
      int to,
      Span place,
      List<Span> others,
      QuotedSpans quotations,
      int leftOut) {
    count = 0;
    target = -1;
    negatedLeft = 0;
    Tokens tokens = text.tokens();
    names.begin(tokens, from, to);
    for (int token = from; token < to; token++) {
      if (token > from) {
        readMarks(tokens.text(), tokens.end(token - 1), tokens.start(token));
      }
      if (quotations == null || !quotations.isQuoted(token)) {
        readToken(tokens, token, place, others, leftOut);
      }
    }
    if (target < 0) {
      // A target without a word of its own, such as a mark: it stands before all.
      target = add(Kind.TARGET, 0, 0);
    }
  }

  private void readToken(Tokens tokens, int token, Span place, List<Span> others, int leftOut) {
    for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
      if (piece == leftOut) {
        continue;
      }
      int start = tokens.pieceStart(piece);
      int end = tokens.pieceEnd(piece);
      if (place.meets(start, end)) {
        readTarget();
      } else if (others.stream().anyMatch(other -> other.meets(start, end))) {
        negatedLeft = 0;
        if (count == 0 || kind[count - 1] != Kind.OTHER) {
          add(Kind.OTHER, 0, 0);
        }
      } else if (tokens.joiner(piece) == '\'') {
        readContraction(tokens, piece);
      } else {
        readWord(tokens, piece);
      }
    }
  }

  private void readTarget() {
    negatedLeft = 0;
    if (target < 0) {
      target = add(Kind.TARGET, 0, 0);
    }
  }

  /** Of {@code n't} the word before it stays as a negator; {@code 's} and its like say nothing. */
  private void readContraction(Tokens tokens, int piece) {
    int size = tokens.pieceNormalEnd(piece) - tokens.pieceNormalStart(piece);
    if (size == 1 && tokens.normal()[tokens.pieceNormalStart(piece)] == 't') {
      if (count > 0 && kind[count - 1] == Kind.WORD) {
        polarity[count - 1] = 0;
      }
      negatedLeft = NEGATED_WORDS;
    }
  }

  private void readWord(Tokens tokens, int piece) {
    int from = tokens.pieceNormalStart(piece);
    int to = Math.min(tokens.pieceNormalEnd(piece), from + BEGINNING);
    int at = add(Kind.WORD, tokens.pieceHash(piece), Tokens.hash(tokens.normal(), from, to));
    border[at] = words.borders(tokens, piece);
    if (words.negates(tokens, piece)) {
      negatedLeft = NEGATED_WORDS;
      return;
    }
    int told = words.polarity(tokens, piece);
    if (told == 0 && !border[at] && names.holds(tokens, piece)) {
      kind[at] = Kind.NAME;
    }
    negated[at] = negatedLeft > 0;
    polarity[at] = negated[at] ? -told : told;
    negatedLeft--;
  }

  private void readMarks(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to) {
      int codePoint = Utf8.decode(utf8, at, to);
      at += Utf8.width(codePoint);
      int mark = mark(codePoint);
      if (mark != 0) {
        int item = add(Kind.MARK, mark, mark);
        border[item] = mark != '"' && mark != '!';
        negatedLeft = mark == '"' ? negatedLeft : 0;
      }
    }
  }

  /** One of its kind for every mark that is read, 0 for the rest. */
  private static int mark(int codePoint) {
    return switch (codePoint) {
      case ',', ';', ':', '(', ')', '.', '?', '!' -> codePoint;
      case '-', 0x2013, 0x2014 -> '-';
      case '"', 0x201C, 0x201D, 0x201E -> '"';
      default -> 0;
    };
  }

  private int add(Kind ofKind, long itsHash, long itsBeginning) {
    if (count == kind.length) {
      kind = Arrays.copyOf(kind, count * 2);
      hash = Arrays.copyOf(hash, count * 2);
      beginning = Arrays.copyOf(beginning, count * 2);
      polarity = Arrays.copyOf(polarity, count * 2);
      negated = Arrays.copyOf(negated, count * 2);
      border = Arrays.copyOf(border, count * 2);
    }
    kind[count] = ofKind;
    hash[count] = itsHash;
    beginning[count] = itsBeginning;
    polarity[count] = 0;
    negated[count] = false;
    border[count] = false;
    return count++;
  }

  int count() {
    return count;
  }

  /** The item that stands for the target. */
  int target() {
    return target;
  }

  Kind kind(int item) {
    return kind[item];
  }

  /** Of a word or mark. */
  long hash(int item) {
    return hash[item];
  }

  /** Of a word's first letters. */
  long beginning(int item) {
    return beginning[item];
  }

  /** 1 where it speaks well, −1 where ill, with negation reckoned in. */
  int polarity(int item) {
    return polarity[item];
  }

  boolean negated(int item) {
    return negated[item];
  }

  /** Borders of clauses between an item and the target. */
  int bordersToTarget(int item) {
    int borders = 0;
    for (int at = Math.min(item, target) + 1; at < Math.max(item, target); at++) {
      borders += border[at] ? 1 : 0;
    }
    return borders;
  }
}
