package org.framewire.copies.wording;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * The words of a report in their order, each as a hash of its normal form, which of them stand in
 * direct quotations or are the outlet's house wording, and where its sentences end. Dateline and
 * headline are no part of it: they are what an outlet changes first.
 *
 * <p>Two thousand bytes say all that is asked of an article of four hundred words, so this, and not
 * the text, goes where two articles are compared.
 */
public final class Wording {
  /** How many words in a row are compared: a shingle (Broder 1997). */
  public static final int SHINGLE = 5;

  private final int[] words;
  private final BitSet quoted;
  private final BitSet house;
  private final int[] sentenceEnds;

  private Wording(int[] words, BitSet quoted, BitSet house, int[] sentenceEnds) {
    this.words = words;
    this.quoted = quoted;
    this.house = house;
    this.sentenceEnds = sentenceEnds;
  }

  /**
   * The wording of a text from a byte offset on. The sentences keep the numbers that they have in
   * the whole text; of those that begin before the offset only the rest counts, of some nothing.
   */
  public static Wording of(ScannedText text, int bodyStart) {
    Tokens tokens = text.tokens();
    Sentences sentences = text.sentences();
    int first = 0;
    while (first < tokens.count() && tokens.start(first) < bodyStart) {
      first++;
    }
    int[] words = new int[tokens.count() - first];
    QuotedSpans quotations = text.quotations();
    BitSet quoted = new BitSet(words.length);
    for (int word = 0; word < words.length; word++) {
      words[word] = fold(tokens.tokenHash(first + word));
      quoted.set(word, quotations.isQuoted(first + word));
    }
    int[] ends = new int[sentences.count()];
    for (int sentence = 0; sentence < ends.length; sentence++) {
      ends[sentence] = Math.max(0, sentences.endToken(sentence) - first);
    }
    return new Wording(words, quoted, new BitSet(), ends);
  }

  private static int fold(long hash) {
    return (int) (hash ^ hash >>> 32);
  }

  public int words() {
    return words.length;
  }

  /** Whether a word stands in a direct quotation. */
  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  /** Whether a word is house wording; see {@link HouseWording}. */
  boolean isHouse(int word) {
    return house.get(word);
  }

  /** The same report, with words marked as house wording that stand in any of these shingles. */
  Wording withHouse(long[] shinglesRising) {
    BitSet marked = new BitSet(words.length);
    for (int start = 0; start < shingles(); start++) {
      if (Arrays.binarySearch(shinglesRising, shingle(start)) >= 0) {
        marked.set(start, start + SHINGLE);
      }
    }
    return new Wording(words, quoted, marked, sentenceEnds);
  }

  /** Sentences that have a word in the report. */
  public int sentences() {
    int count = 0;
    for (int sentence = 0; sentence < sentenceEnds.length; sentence++) {
      count += sentenceStart(sentence) < sentenceEnd(sentence) ? 1 : 0;
    }
    return count;
  }

  /** The number of the last sentence, and one more. */
  int sentenceNumbers() {
    return sentenceEnds.length;
  }

  /** The first word of a sentence. */
  int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** The first word behind a sentence. */
  int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** The numbers of its sentences, without some that are given in rising order. */
  public int[] sentencesWithout(int[] left) {
    int[] others = new int[sentenceEnds.length];
    int count = 0;
    for (int sentence = 0; sentence < sentenceEnds.length; sentence++) {
      boolean isEmpty = sentenceStart(sentence) == sentenceEnd(sentence);
      if (!isEmpty && Arrays.binarySearch(left, sentence) < 0) {
        others[count++] = sentence;
      }
    }
    return Arrays.copyOf(others, count);
  }

  /** How many shingles begin in it, repeated ones included. */
  int shingles() {
    return Math.max(0, words.length - SHINGLE + 1);
  }

  /** The hash of the shingle that begins at a word. */
  long shingle(int word) {
    long hash = 0;
    for (int i = word; i < word + SHINGLE; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words[i];
    }
    return Hashes.mix(hash);
  }

  /** Its different shingles in rising order. */
  long[] shingleSet() {
    long[] all = new long[shingles()];
    for (int word = 0; word < all.length; word++) {
      all[word] = shingle(word);
    }
    Arrays.sort(all);
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[count++] = all[i];
      }
    }
    return Arrays.copyOf(all, count);
  }

  boolean sameWords(Wording other) {
    return Arrays.equals(words, other.words);
  }

  /** A hash of all words in their order. */
  public long hash() {
    long hash = words.length;
    for (int word : words) {
      hash = Hashes.mix(hash + word);
    }
    return hash;
  }

  /** All of it in bytes, for {@link #of(byte[])}. */
  public byte[] bytes() {
    byte[] quotedMarks = quoted.toByteArray();
    byte[] houseMarks = house.toByteArray();
    ByteBuffer buffer =
        ByteBuffer.allocate(
            Integer.BYTES * (3 + words.length + sentenceEnds.length)
                + quotedMarks.length
                + houseMarks.length);
    buffer.putInt(words.length);
    buffer.putInt(sentenceEnds.length);
    buffer.putInt(quotedMarks.length);
    for (int word : words) {
      buffer.putInt(word);
    }
    for (int end : sentenceEnds) {
      buffer.putInt(end);
    }
    buffer.put(quotedMarks).put(houseMarks);
    return buffer.array();
  }

  /** What {@link #bytes()} has packed. */
  public static Wording of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int[] words = new int[buffer.getInt()];
    int[] ends = new int[buffer.getInt()];
    byte[] quotedMarks = new byte[buffer.getInt()];
    for (int word = 0; word < words.length; word++) {
      words[word] = buffer.getInt();
    }
    for (int sentence = 0; sentence < ends.length; sentence++) {
      ends[sentence] = buffer.getInt();
    }
    buffer.get(quotedMarks);
    return new Wording(words, BitSet.valueOf(quotedMarks), BitSet.valueOf(buffer), ends);
  }
}
