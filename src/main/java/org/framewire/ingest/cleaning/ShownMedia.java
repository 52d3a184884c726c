package org.framewire.ingest.cleaning;

import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Takes out what a page's players and galleries leave amid a report: the title of a clip between
 * the marks of its player, once or twice, and the captions of a row of pictures, each of which ends
 * in its button and number ({@code Hide Caption 3 of 12}).
 */
final class ShownMedia {
  private static final String PLAYED = "Replay More Videos";
  private static final String CAPTION = "Hide Caption ";
  private static final String PHOTOS = "Photos: ";

  /** A caption that begins its line without a mark is no longer than this. */
  private static final int LONGEST_CAPTION = 600;

  private static final BoundedPattern PLAYER =
      BoundedPattern.of(
          "(?m)(?:^|(?<= ))JUST WATCHED [^\\n]{3,200}? "
              + PLAYED
              + "(?: ?(?:\\.\\.\\.|…))?(?: MUST WATCH [^\\n]{3,200}? \\d{1,2}:\\d{2})?(?: |$)");
  private static final BoundedPattern EMPTY_LINES = BoundedPattern.of("\n{3,}");
  private static final BoundedPattern NUMBERED =
      BoundedPattern.of(CAPTION + "(\\d{1,3}) of (\\d{1,3})\\b ?");

  private ShownMedia() {}

  /** The text without them; the same object when it has none. */
  static String takeOut(String text) {
    boolean played = text.contains(PLAYED);
    if (!played && !text.contains(CAPTION)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      String report = withoutGalleries(played ? PLAYER.replaceAll(line, "") : line).strip();
      if (!report.isEmpty() || line.isEmpty()) {
        kept.append(report).append('\n');
      }
    }
    return EMPTY_LINES.replaceAll(kept.toString(), "\n\n").strip();
  }

  /** A line without its rows of captions, each from its heading to the last button. */
  private static String withoutGalleries(String line) {
    BoundedMatcher button = NUMBERED.matcher(line);
    StringBuilder kept = new StringBuilder();
    int keptTo = 0;
    String number = "";
    String of = "";
    while (button.find()) {
      boolean goesOn = button.group(2).equals(of) && isNext(button.group(1), number);
      int start = goesOn ? keptTo : start(line, keptTo, button.start());
      if (start >= 0) {
        kept.append(line, keptTo, start);
        keptTo = button.end();
        number = button.group(1);
        of = button.group(2);
      }
    }
    return keptTo == 0 ? line : kept.append(line, keptTo, line.length()).toString();
  }

  private static boolean isNext(String number, String before) {
    return Integer.parseInt(number) == Integer.parseInt(before) + 1;
  }

  /** Where a gallery begins whose first button is known; negative when that cannot be told. */
  private static int start(String line, int from, int button) {
    int heading = line.indexOf(PHOTOS, from);
    if (heading >= 0 && heading < button) {
      int nearest = line.lastIndexOf(PHOTOS, button);
      return nearest - heading <= LONGEST_CAPTION ? heading : nearest;
    }
    return from == 0 && button <= LONGEST_CAPTION ? 0 : -1;
  }
}
