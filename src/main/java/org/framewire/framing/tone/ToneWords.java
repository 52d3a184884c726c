package org.framewire.framing.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.framewire.text.BoundedPattern;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/** The words that tell tone, by the bytes of a token's piece: no string is made. */
public final class ToneWords implements Serializable {
  private static final String SHIPPED = "/lenses/tone/words.txt";
  private static final BoundedPattern BLANKS = BoundedPattern.of("\\s+");
  private static final String POSITIVE = "positive";
  private static final String NEGATIVE = "negative";
  private static final String NEGATORS = "negators";
  private static final String BORDERS = "borders";
  private static final List<String> LISTS = List.of(POSITIVE, NEGATIVE, NEGATORS, BORDERS);

  private final HashMap<Long, Integer> whole = new HashMap<>();
  private final HashMap<Long, Integer> beginnings = new HashMap<>();
  private final HashMap<Long, Boolean> negators = new HashMap<>();
  private final HashMap<Long, Boolean> borders = new HashMap<>();
  private final String hash;
  private int shortestBeginning = Integer.MAX_VALUE;
  private int longestBeginning;

  private ToneWords(List<String> lines, String from) {
    TreeMap<String, String> seen = new TreeMap<>();
    String list = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).split("#", 2)[0].strip();
      if (line.startsWith("[")) {
        list = line.substring(1, line.length() - 1);
        if (!LISTS.contains(list)) {
          throw wrong(from, i, "there is no list " + list + ", only " + LISTS);
        }
      } else if (!line.isEmpty()) {
        for (String word : BLANKS.split(line)) {
          if (list.isEmpty()) {
            throw wrong(from, i, "a word stands before the first [list]");
          }
          String other = seen.put(word, list);
          if (other != null) {
            throw wrong(from, i, "the word " + word + " stands in " + other + " already");
          }
          add(word, list);
        }
      }
    }
    hash = HexFormat.of().toHexDigits(hashOf(seen.toString()));
  }

  private static IllegalArgumentException wrong(String from, int line, String what) {
    return new IllegalArgumentException(from + ", line " + (line + 1) + ": " + what);
  }

  private void add(String word, String list) {
    switch (list) {
      case NEGATORS -> negators.put(hashOf(word), true);
      case BORDERS -> borders.put(hashOf(word), true);
      default -> {
        int polarity = list.equals(POSITIVE) ? 1 : -1;
        if (word.endsWith("*")) {
          String beginning = word.substring(0, word.length() - 1);
          int length = Utf8.bytes(beginning).length;
          shortestBeginning = Math.min(shortestBeginning, length);
          longestBeginning = Math.max(longestBeginning, length);
          beginnings.put(hashOf(beginning), polarity);
        } else {
          whole.put(hashOf(word), polarity);
        }
      }
    }
  }

  private static long hashOf(String word) {
    byte[] bytes = Utf8.bytes(word);
    return Tokens.hash(bytes, 0, bytes.length);
  }

  /** The words that ship with Framewire. */
  public static ToneWords shipped() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ToneWords.class.getResourceAsStream(SHIPPED), StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList(), SHIPPED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lists from lines.
   *
   * @param from what to call the source in messages
   */
  static ToneWords parse(List<String> lines, String from) {
    return new ToneWords(lines, from);
  }

  /** Tells versions of the lists apart. */
  public String hash() {
    return hash;
  }

  /** 1 for a word that speaks well, −1 for one that speaks ill, 0 for all others. */
  int polarity(Tokens tokens, int piece) {
    Integer exact = whole.get(tokens.pieceHash(piece));
    if (exact != null) {
      return exact;
    }
    int from = tokens.pieceNormalStart(piece);
    int longest = Math.min(tokens.pieceNormalEnd(piece) - from, longestBeginning);
    for (int length = longest; length >= shortestBeginning; length--) {
      Integer found = beginnings.get(Tokens.hash(tokens.normal(), from, from + length));
      if (found != null) {
        return found;
      }
    }
    return 0;
  }

  boolean negates(Tokens tokens, int piece) {
    return negators.containsKey(tokens.pieceHash(piece));
  }

  boolean borders(Tokens tokens, int piece) {
    return borders.containsKey(tokens.pieceHash(piece));
  }
}
