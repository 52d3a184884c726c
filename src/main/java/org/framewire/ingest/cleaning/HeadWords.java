package org.framewire.ingest.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/** Tells labels and headings at the head of a text from the places and credits of a dateline. */
final class HeadWords {
  private static final Set<String> LABELS =
      words(
          "update updated photo photos video watch file opinion analysis corrected"
              + " correction exclusive sponsored live breaking review commentary editorial"
              + " column graphic refiles recasts adds rpt factbox explainer timeline wrapup"
              + " newsletter quick fact");

  /** Words of headings that are set in capitals before a dash, and in the name of no town. */
  private static final Set<String> OF_HEADINGS =
      words(
          "alert announcement answer april august bombshell breaking bulletin calendar"
              + " confirmed conundrum coronavirus corrected correction covid crisis december"
              + " developing editor election episode exclusive explainer factbox february final"
              + " flashback forecast friday fury headline headlines hearing impeachment"
              + " interview january july june listen march monday november october opinion part"
              + " poll polls question recap reminder report reports review saturday scandal"
              + " scoop september showdown story sunday survey tax thursday time timeline today"
              + " tomorrow tonight trending tuesday tv update updated updates urgent verdict"
              + " video watch weather wednesday week yesterday");

  private static final BoundedPattern BETWEEN_WORDS = BoundedPattern.of("[\\s-]+");
  private static final BoundedPattern ROMAN_NUMBER = BoundedPattern.of("[IVX]{2,}");

  private HeadWords() {}

  private static Set<String> words(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ", -1)));
  }

  /** Whether what stands in brackets says what kind of text follows, and not who wrote it. */
  static boolean isLabel(String credit) {
    return LABELS.contains(credit.toLowerCase(Locale.ROOT));
  }

  /** Whether words in capitals are a heading. */
  static boolean isNoPlace(String place) {
    String[] words = BETWEEN_WORDS.split(place.split(",", 2)[0]);
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    // Towns begin with "Live", as Live Oak does, and none ends with it.
    return last.equals("live")
        || (words.length == 1 && isLabel(last))
        || Arrays.stream(words).anyMatch(HeadWords::isOfHeading);
  }

  private static boolean isOfHeading(String word) {
    return OF_HEADINGS.contains(word.toLowerCase(Locale.ROOT)) || ROMAN_NUMBER.matches(word);
  }
}
