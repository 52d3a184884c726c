package org.framewire.text;

import java.util.Arrays;

/**
 * The direct quotations of one text, by their marks: curly and straight double quotes and
 * guillemets. Single quotes are left alone, for they are apostrophes too often.
 *
 * <p>A quotation that is not closed ends with its paragraph, as in speech that goes on over several
 * paragraphs, each of which opens anew. A straight mark opens where white space, an opening bracket
 * or a dash stands before it and text behind it; else it closes, or is an inch mark when nothing is
 * open.
 */
public final class QuotedSpans {
  private int count;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int[] firstToken = new int[64];
  private int[] endToken = new int[64];
  private boolean[] quoted = new boolean[1024];

  private int openAt;
  private int openToken;

  /** Finds the quotations of a tokenised text; what was found before is forgotten. */
  void find(Tokens tokens) {
    count = 0;
    openAt = -1;
    int tokenCount = tokens.count();
    if (quoted.length < tokenCount) {
      quoted = new boolean[tokenCount * 2];
    }
    Arrays.fill(quoted, 0, tokenCount, false);
    byte[] utf8 = tokens.text();
    int from = 0;
    for (int token = 0; token < tokenCount; token++) {
      int to = tokens.start(token);
      if (to - from != 1 || utf8[from] != ' ') {
        readGap(utf8, from, to, tokens.length(), token);
      }
      from = tokens.end(token);
    }
    readGap(utf8, from, tokens.length(), tokens.length(), tokenCount);
    close(tokens.length(), tokenCount);
  }

  private void readGap(byte[] utf8, int from, int to, int length, int nextToken) {
    if (openAt >= 0 && Gap.breaksParagraph(utf8, from, to)) {
      int paragraphEnd = closingMarkBeforeBreak(utf8, from, to);
      close(paragraphEnd, nextToken);
      from = paragraphEnd;
    }
    int at = from;
    while (at < to) {
      int codePoint = Utf8.decode(utf8, at, length);
      int behind = at + Utf8.width(codePoint);
      switch (codePoint) {
        case '"' -> straight(utf8, at, length, nextToken);
        case 0x201C -> {
          // In German a quotation opens low („) and closes with the mark that opens one here.
          if (openAt >= 0 && openedLow(utf8)) {
            close(behind, nextToken);
          } else {
            open(at, nextToken);
          }
        }
        case 0x201E, 0xAB -> open(at, nextToken);
        case 0x201D, 0xBB -> close(behind, nextToken);
        default -> {}
      }
      at = behind;
    }
  }

  private boolean openedLow(byte[] utf8) {
    return Utf8.decode(utf8, openAt, utf8.length) == 0x201E;
  }

  /** Where the paragraph ends: behind a closing mark if one comes before the line does. */
  private static int closingMarkBeforeBreak(byte[] utf8, int from, int to) {
    int at = from;
    while (at < to && utf8[at] != '\n') {
      int codePoint = Utf8.decode(utf8, at, to);
      at += Utf8.width(codePoint);
      if (codePoint == 0x201D || codePoint == 0xBB || codePoint == '"') {
        return at;
      }
    }
    return at;
  }

  private void straight(byte[] utf8, int at, int length, int nextToken) {
    int before = Gap.before(utf8, at);
    int after = Gap.after(utf8, at + 1, length);
    boolean mayOpen =
        (before == Gap.NONE || Gap.isSpace(before) || isOpening(before))
            && after != Gap.NONE
            && !Gap.isSpace(after);
    if (openAt < 0 && mayOpen) {
      open(at, nextToken);
    } else {
      close(at + 1, nextToken);
    }
  }

  private static boolean isOpening(int codePoint) {
    return switch (codePoint) {
      case '(', '[', '-', '\'', ':', ',', 0x2013, 0x2014, 0x2018 -> true;
      default -> false;
    };
  }

  private void open(int at, int nextToken) {
    if (openAt < 0) {
      openAt = at;
      openToken = nextToken;
    }
  }

  private void close(int behind, int nextToken) {
    if (openAt < 0) {
      return;
    }
    if (nextToken > openToken) {
      add(openAt, behind, openToken, nextToken);
    }
    openAt = -1;
  }

  private void add(int from, int to, int first, int last) {
    if (count == start.length) {
      start = Arrays.copyOf(start, count * 2);
      end = Arrays.copyOf(end, count * 2);
      firstToken = Arrays.copyOf(firstToken, count * 2);
      endToken = Arrays.copyOf(endToken, count * 2);
    }
    start[count] = from;
    end[count] = to;
    firstToken[count] = first;
    endToken[count] = last;
    count++;
    Arrays.fill(quoted, first, last, true);
  }

  public int count() {
    return count;
  }

  /** Byte offset of the opening mark. */
  public int start(int span) {
    return start[span];
  }

  /** Byte offset behind the closing mark. */
  public int end(int span) {
    return end[span];
  }

  public int firstToken(int span) {
    return firstToken[span];
  }

  /** The first token behind the quotation. */
  public int endToken(int span) {
    return endToken[span];
  }

  /** Whether a token stands in a quotation. */
  public boolean isQuoted(int token) {
    return quoted[token];
  }
}
