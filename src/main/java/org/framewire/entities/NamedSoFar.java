package org.framewire.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers who was named so far in the article that is read: leaders, and others who bear a
 * leader's short name. One memory serves article after article, without being emptied: what is
 * older than the article's beginning is forgotten.
 */
final class NamedSoFar {
  private static final int SENTENCES_OF_A_NAMESAKE = 3;

  /** When a leader was last named for certain, in which sentence, and how often in the article. */
  private final long[] namedAt;

  private final int[] namedIn;
  private final int[] timesNamed;

  /** The same of somebody else who bears a short name. */
  private final long[] borneByOtherAt;

  private final int[] borneByOtherIn;
  private final int[] timesBorneByOther;

  /** When it was last borne by a man; by one of the leader's family, with whom it is shared. */
  private final long[] borneByManAt;

  private final long[] borneByFamilyAt;
  private long clock = 1;
  private long articleBegan;

  /** Sentences of the article up to the one that is read. */
  private int sentence;

  NamedSoFar(int leaders, int shortNames) {
    namedAt = new long[leaders];
    namedIn = new int[leaders];
    timesNamed = new int[leaders];
    borneByOtherAt = new long[shortNames];
    borneByOtherIn = new int[shortNames];
    timesBorneByOther = new int[shortNames];
    borneByManAt = new long[shortNames];
    borneByFamilyAt = new long[shortNames];
  }

  /** Begins another article. */
  void begin() {
    articleBegan = clock;
  }

  /** Tells how many sentences of the article, title included, come before what is read now. */
  void reach(int sentencesBefore) {
    sentence = sentencesBefore;
  }

  /** Notes that a leader was named for certain. */
  void named(int leader) {
    timesNamed[leader] = isNamed(leader) ? timesNamed[leader] + 1 : 1;
    namedAt[leader] = ++clock;
    namedIn[leader] = sentence;
  }

  /** Notes that somebody outside the leader's family bears a short name from here on. */
  void borneByOther(int shortName) {
    timesBorneByOther[shortName] = isBorneByOther(shortName) ? timesBorneByOther[shortName] + 1 : 1;
    borneByOtherAt[shortName] = ++clock;
    borneByOtherIn[shortName] = sentence;
    borneByManAt[shortName] = clock;
  }

  /** Notes that one of the leader's family was named. */
  void borneByFamily(int shortName, boolean isWoman) {
    long manAt = borneByManAt[shortName];
    borneByOther(shortName);
    borneByFamilyAt[shortName] = clock;
    borneByManAt[shortName] = isWoman ? manAt : clock;
  }

  boolean isNamed(int leader) {
    return namedAt[leader] > articleBegan;
  }

  /** Those of the leaders who were named. */
  List<Integer> namedOf(List<Integer> leaders) {
    List<Integer> found = new ArrayList<>();
    for (int leader : leaders) {
      if (isNamed(leader)) {
        found.add(leader);
      }
    }
    return found;
  }

  /** Whether somebody else bore the short name. */
  boolean isBorneByOther(int shortName) {
    return borneByOtherAt[shortName] > articleBegan;
  }

  /** Whether a man other than the leader bore the short name. */
  boolean isBorneByOtherMan(int shortName) {
    return borneByManAt[shortName] > articleBegan;
  }

  /** Whether one of the leader's family bore the short name. */
  boolean isBorneByFamily(int shortName) {
    return borneByFamilyAt[shortName] > articleBegan;
  }

  /** Whether one of others was named after a leader, and in the sentences just before. */
  boolean isJustAfter(List<Integer> others, int leader) {
    for (int other : others) {
      if (namedAt[other] > namedAt[leader] && isNear(namedIn[other])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a leader may be meant though somebody else of the name was named too: when the leader
   * was named after the other, or the other not in the sentences just before.
   */
  boolean isFarFromOther(int shortName, int leader) {
    return namedAt[leader] > borneByOtherAt[shortName] || !isNear(borneByOtherIn[shortName]);
  }

  private boolean isNear(int otherSentence) {
    return sentence - otherSentence <= SENTENCES_OF_A_NAMESAKE;
  }

  /** Whether the article is the leader's much more than that of the other of the name. */
  boolean isMuchOftenerNamed(int shortName, int leader) {
    return timesNamed[leader] >= 2 * timesBorneByOther[shortName];
  }
}
