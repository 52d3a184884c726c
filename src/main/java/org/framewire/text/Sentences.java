package org.framewire.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The sentences of one text, as runs of tokens. A sentence ends at a paragraph's end, and at a full
 * stop, question or exclamation mark that white space follows and then a word that may begin a
 * sentence; a full stop behind a title ({@code Gen.}) or an initial does not count, one behind an
 * acronym or a company's form ({@code U.S.}, {@code Inc.}) counts when a usual first word follows.
 */
public final class Sentences {
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt",
          "cmdr", "maj", "adm", "st", "rev", "hon", "pres", "vs", "fig", "messrs", "mt", "ft",
          "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec");
  private static final Set<String> SELDOM_LAST =
      Set.of("jr", "sr", "inc", "corp", "co", "ltd", "llc", "no", "ave", "dept", "bros", "etc");
  private static final Set<String> USUAL_FIRST =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "its",
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "this",
          "that",
          "these",
          "those",
          "as",
          "for",
          "if",
          "when",
          "while",
          "there",
          "after",
          "before",
          "since",
          "however",
          "meanwhile",
          "his",
          "her",
          "their",
          "our",
          "what",
          "who",
          "some",
          "many",
          "most",
          "by",
          "with",
          "from",
          "to",
          "not",
          "no",
          "yet",
          "so",
          "still",
          "also",
          "under",
          "last",
          "earlier",
          "one",
          "two",
          "both",
          "such");

  private int count;
  private int[] firstToken = new int[256];
  private int tokenCount;
  private int[] sentenceOf = new int[1024];

  /** Finds the sentences of a tokenised text; what was found before is forgotten. */
  void find(Tokens tokens) {
    tokenCount = tokens.count();
    count = 0;
    if (sentenceOf.length < tokenCount) {
      sentenceOf = new int[tokenCount * 2];
    }
    byte[] utf8 = tokens.text();
    for (int token = 0; token < tokenCount; token++) {
      if (token == 0 || endsBefore(tokens, utf8, token)) {
        begin(token);
      }
      sentenceOf[token] = count - 1;
    }
  }

  private void begin(int token) {
    if (count == firstToken.length) {
      firstToken = Arrays.copyOf(firstToken, count * 2);
    }
    firstToken[count++] = token;
  }

  private static boolean endsBefore(Tokens tokens, byte[] utf8, int token) {
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    if (to - from == 1) {
      return false;
    }
    int stop = stopIn(utf8, from, to);
    if (stop == 0) {
      return to - from > 1 && Gap.breaksParagraph(utf8, from, to);
    }
    if (Gap.breaksParagraph(utf8, from, to)) {
      return true;
    }
    if (!spaceFollowsStop(utf8, from, to) || beginsLower(tokens, token)) {
      return false;
    }
    return stop != '.' || fullStopEnds(tokens, utf8, token);
  }

  /** The last mark in the gap that may end a sentence, or 0. */
  private static int stopIn(byte[] utf8, int from, int to) {
    int stop = 0;
    for (int at = from; at < to; at++) {
      byte b = utf8[at];
      if (b == '.' || b == '!' || b == '?') {
        stop = stop == 0 || b != '.' ? b : stop;
      } else if (b == (byte) 0xE2
          && at + 2 < to
          && utf8[at + 1] == (byte) 0x80
          && utf8[at + 2] == (byte) 0xA6) {
        stop = '!';
      }
    }
    return stop;
  }

  private static boolean spaceFollowsStop(byte[] utf8, int from, int to) {
    int at = to;
    boolean space = false;
    while (at > from) {
      int codePoint = Gap.before(utf8, at);
      if (codePoint == '.' || codePoint == '!' || codePoint == '?' || codePoint == 0x2026) {
        return space;
      }
      space |= Gap.isSpace(codePoint);
      at -= Utf8.width(codePoint);
    }
    return false;
  }

  private static boolean beginsLower(Tokens tokens, int token) {
    int codePoint = Utf8.decode(tokens.text(), tokens.start(token), tokens.length());
    return Character.isLowerCase(codePoint);
  }

  private static boolean fullStopEnds(Tokens tokens, byte[] utf8, int token) {
    int piece = tokens.lastPiece(token - 1);
    int end = tokens.pieceEnd(piece);
    if (utf8[end] != '.') {
      // A bracket or quotation mark closes first, or the stop has a space before it.
      return true;
    }
    int size = tokens.pieceNormalEnd(piece) - tokens.pieceNormalStart(piece);
    if (size > 6) {
      return true;
    }
    String last = tokens.pieceNormalForm(piece);
    if (size == 1 && Character.isLetter(last.charAt(0)) && !last.equals("i")) {
      return isAcronym(tokens, utf8, piece) && usuallyFirst(tokens, token);
    }
    if (NEVER_LAST.contains(last) && tokens.pieceCase(piece) != Tokens.Case.LOWER) {
      return false;
    }
    return !SELDOM_LAST.contains(last) || usuallyFirst(tokens, token);
  }

  /** Whether the letter ends a dotted run ({@code U.S.}), and is not one initial of a name. */
  private static boolean isAcronym(Tokens tokens, byte[] utf8, int piece) {
    int start = tokens.pieceStart(piece);
    return start >= 2 && utf8[start - 1] == '.' && Character.isLetter(utf8[start - 2]);
  }

  private static boolean usuallyFirst(Tokens tokens, int token) {
    return USUAL_FIRST.contains(tokens.normalForm(token));
  }

  public int count() {
    return count;
  }

  public int firstToken(int sentence) {
    return firstToken[sentence];
  }

  /** The first token behind the sentence. */
  public int endToken(int sentence) {
    return sentence + 1 < count ? firstToken[sentence + 1] : tokenCount;
  }

  /** The sentence that a token stands in, from 0. */
  public int of(int token) {
    return sentenceOf[token];
  }
}
