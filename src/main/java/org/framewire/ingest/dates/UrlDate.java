package org.framewire.ingest.dates;

import java.time.LocalDate;
import java.util.Locale;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * The day that an address carries: {@code /2016/09/20/}, {@code /2016/sep/20/}, {@code
 * /2016-09/20/}, {@code -20160920}, {@code 2016-09-20-}, {@code /201609/20/}.
 */
final class UrlDate {
  private static final BoundedPattern DAY =
      BoundedPattern.of(
          "(?<![0-9a-z])((?:19|20)[0-9]{2})"
              + "(?:[-/_]([0-9]{1,2}|[a-z]{3,9})[-/_]([0-9]{1,2})"
              + "|[-/_]?([0-9]{2})[-/_]?([0-9]{2}))(?![0-9a-z])");

  private static final int LONGEST = 2_000;

  private UrlDate() {}

  /** The first day in what follows the host; null when there is none. */
  static LocalDate find(String url) {
    if (url == null || url.length() > LONGEST) {
      return null;
    }
    int host = url.indexOf("://");
    int path = url.indexOf('/', host < 0 ? 0 : host + 3);
    if (path < 0) {
      return null;
    }
    BoundedMatcher matcher = DAY.matcher(url.substring(path).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      boolean parted = matcher.group(2) != null;
      LocalDate day =
          Days.of(
              Integer.parseInt(matcher.group(1)),
              month(matcher.group(parted ? 2 : 4)),
              Integer.parseInt(matcher.group(parted ? 3 : 5)));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MonthNames.find(written);
  }
}
