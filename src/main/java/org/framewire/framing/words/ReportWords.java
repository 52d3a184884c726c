package org.framewire.framing.words;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * The words of an article as the fit of a model reads them: the pieces of the tokens of title and
 * body, without dateline and credit line. Scoring reads the same pieces as bytes.
 */
public final class ReportWords {
  private final ScannedText scanned = new ScannedText();

  /** All words, title first. */
  public List<String> read(String title, String text, int bodyStartCodePoints) {
    List<String> words = new ArrayList<>();
    if (title != null) {
      scanned.scan(title);
      add(0, words);
    }
    scanned.scan(text);
    int offset = text.offsetByCodePoints(0, bodyStartCodePoints);
    add(Utf8.bytes(text.substring(0, offset)).length, words);
    return words;
  }

  private void add(int from, List<String> words) {
    Tokens tokens = scanned.tokens();
    int firstToken = firstToken(tokens, from);
    if (firstToken == tokens.count()) {
      return;
    }
    for (int piece = tokens.firstPiece(firstToken); piece < tokens.pieceCount(); piece++) {
      words.add(tokens.pieceNormalForm(piece));
    }
  }

  /** The first token that begins at a byte offset or behind it. */
  public static int firstToken(Tokens tokens, int from) {
    int token = 0;
    while (token < tokens.count() && tokens.start(token) < from) {
      token++;
    }
    return token;
  }
}
