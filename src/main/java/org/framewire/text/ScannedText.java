package org.framewire.text;

/**
 * A text with its tokens, sentences and direct quotations: the result of the one scan that all
 * findings are made from. An instance serves one text after another and belongs to one thread.
 */
public final class ScannedText {
  private final Tokens tokens = new Tokens();
  private final Sentences sentences = new Sentences();
  private final QuotedSpans quotations = new QuotedSpans();
  private boolean sentencesFound;
  private boolean quotationsFound;
  private int countedBytes;
  private int countedCodePoints;

  /** Scans the first {@code length} bytes; what was found in the text before is forgotten. */
  public void scan(byte[] utf8, int length) {
    Tokenizer.tokenize(utf8, length, tokens);
    sentencesFound = false;
    quotationsFound = false;
    countedBytes = 0;
    countedCodePoints = 0;
  }

  /** Scans a whole text. */
  public void scan(String text) {
    byte[] utf8 = Utf8.bytes(text);
    scan(utf8, utf8.length);
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The sentences, found when they are first asked for. */
  public Sentences sentences() {
    if (!sentencesFound) {
      sentences.find(tokens);
      sentencesFound = true;
    }
    return sentences;
  }

  /** The direct quotations, found when they are first asked for. */
  public QuotedSpans quotations() {
    if (!quotationsFound) {
      quotations.find(tokens);
      quotationsFound = true;
    }
    return quotations;
  }

  /**
   * A byte offset in Unicode code points. Cheap when asked in rising order, as findings come; a
   * smaller offset than the last starts the count anew.
   */
  public int codePointOffset(int byteOffset) {
    if (byteOffset < countedBytes) {
      countedBytes = 0;
      countedCodePoints = 0;
    }
    countedCodePoints += Utf8.codePoints(tokens.text(), countedBytes, byteOffset);
    countedBytes = byteOffset;
    return countedCodePoints;
  }

  /** The text between two byte offsets. */
  public String slice(int from, int to) {
    return Utf8.string(tokens.text(), from, to);
  }
}
