package org.framewire.ingest.inspect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.framewire.ingest.dates.PublicationDate;
import org.framewire.text.BoundedPattern;

/** What the values of one field are like; empty ones do not count. */
public final class FieldProfile {
  static final int MOST_DISTINCT = 1000;

  /** What is kept of a value, in characters. */
  private static final int HEAD = 250;

  private static final BoundedPattern ADDRESS = BoundedPattern.atStart("(?i)https?://\\S+");
  private static final int LONGEST_ADDRESS = 2000;
  private static final BoundedPattern PICTURE =
      BoundedPattern.atStart("(?i).*\\.(?:jpe?g|png|gif|webp|svg|mp4|mp3)(?:[?#].*)?");
  private static final BoundedPattern NUMBER = BoundedPattern.atStart("[-+]?\\d+(?:[.,]\\d+)?");
  private static final int LONGEST_NUMBER = 40;
  private static final int DIGITS_OF_A_DAY = 8;

  private final String name;
  private final Set<Integer> distinct = new HashSet<>();
  private String example;
  private long filled;
  private long characters;
  private long dateLike;
  private long addresses;
  private long ofWords;
  private long numbers;

  FieldProfile(String name) {
    this.name = name;
  }

  void add(String value) {
    String plain = value.strip();
    filled++;
    characters += plain.length();
    String head = plain.substring(0, Math.min(plain.length(), HEAD));
    example = example == null ? head : example;
    addresses += isAddress(plain) ? 1 : 0;
    dateLike += isDate(plain) ? 1 : 0;
    numbers += isNumber(plain) ? 1 : 0;
    ofWords += plain.indexOf(' ') > 0 && !plain.startsWith("<") ? 1 : 0;
    if (distinct.size() < MOST_DISTINCT) {
      distinct.add(head.toLowerCase(Locale.ROOT).hashCode());
    }
  }

  void addAll(FieldProfile other) {
    filled += other.filled;
    characters += other.characters;
    example = example == null ? other.example : example;
    addresses += other.addresses;
    dateLike += other.dateLike;
    ofWords += other.ofWords;
    numbers += other.numbers;
    other.distinct.stream().filter(hash -> distinct.size() < MOST_DISTINCT).forEach(distinct::add);
  }

  private static boolean isAddress(String value) {
    return value.length() <= LONGEST_ADDRESS && ADDRESS.matches(value) && !PICTURE.matches(value);
  }

  /** Bare numbers are dates only with the digits of a day: others are ids, as a rule. */
  private static boolean isDate(String value) {
    return (!isNumber(value) || value.length() == DIGITS_OF_A_DAY)
        && PublicationDate.parse(value).isKnown();
  }

  private static boolean isNumber(String value) {
    return value.length() <= LONGEST_NUMBER && NUMBER.matches(value);
  }

  /** As the dump writes it. */
  public String name() {
    return name;
  }

  /** The start of the first value. */
  public String example() {
    return example;
  }

  /** Records in which the field has a value. */
  public long filled() {
    return filled;
  }

  /** Different values, told by hashes of their starts, up to a thousand. */
  int distinct() {
    return distinct.size();
  }

  /** Mean length of a value in characters; 0 without any. */
  double meanLength() {
    return filled == 0 ? 0 : (double) characters / filled;
  }

  /** Share of the values that are addresses of pages. */
  double addressShare() {
    return share(addresses);
  }

  /** Share of the values that are dates. */
  double dateShare() {
    return share(dateLike);
  }

  /** Share of the values that are bare numbers. */
  double numberShare() {
    return share(numbers);
  }

  /** Share of the values that have more than one word. */
  double wordsShare() {
    return share(ofWords);
  }

  private double share(long count) {
    return filled == 0 ? 0 : (double) count / filled;
  }
}
