package org.framewire.explain;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Finds a word, or several in a row, by the tokens that all tables count. */
public final class TermMarks {
  private final List<String> wanted = new ArrayList<>();

  /**
   * @throws IllegalArgumentException when there is no word in {@code term}
   */
  public TermMarks(String term) {
    ScannedText scanned = new ScannedText();
    scanned.scan(term);
    for (int token = 0; token < scanned.tokens().count(); token++) {
      wanted.add(scanned.tokens().normalForm(token));
    }
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("no word in '" + term + "'");
    }
  }

  /** The words, in the form in which they are counted. */
  public List<String> words() {
    return List.copyOf(wanted);
  }

  /** Where the words stand in a text. */
  public List<Mark> in(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    List<Mark> marks = new ArrayList<>();
    for (int token = 0; token + wanted.size() <= tokens.count(); token++) {
      if (standsAt(tokens, token)) {
        int end = tokens.end(token + wanted.size() - 1);
        marks.add(
            new Mark(
                scanned.codePointOffset(tokens.start(token)), scanned.codePointOffset(end), ""));
      }
    }
    return marks;
  }

  private boolean standsAt(Tokens tokens, int first) {
    for (int place = 0; place < wanted.size(); place++) {
      if (!tokens.normalForm(first + place).equals(wanted.get(place))) {
        return false;
      }
    }
    return true;
  }
}
