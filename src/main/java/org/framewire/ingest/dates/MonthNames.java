package org.framewire.ingest.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, whole and shortened, in the commoner languages of dumps. */
final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru");
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  /** Short forms that newspapers use and the Java locales lack. */
  private static final Map<String, Month> OTHERS =
      Map.ofEntries(
          Map.entry("sept", Month.SEPTEMBER),
          Map.entry("setiembre", Month.SEPTEMBER),
          Map.entry("mär", Month.MARCH),
          Map.entry("maerz", Month.MARCH),
          Map.entry("jän", Month.JANUARY),
          Map.entry("jänner", Month.JANUARY),
          Map.entry("okt", Month.OCTOBER),
          Map.entry("dez", Month.DECEMBER),
          Map.entry("jan", Month.JANUARY),
          Map.entry("feb", Month.FEBRUARY),
          Map.entry("apr", Month.APRIL),
          Map.entry("jun", Month.JUNE),
          Map.entry("jul", Month.JULY),
          Map.entry("fevrier", Month.FEBRUARY),
          Map.entry("aout", Month.AUGUST),
          Map.entry("decembre", Month.DECEMBER));

  private static final Map<String, Month> MONTHS = months();

  private MonthNames() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>(OTHERS);
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
          months.putIfAbsent(name.replace(".", ""), month);
        }
      }
    }
    return Map.copyOf(months);
  }

  /** 1 to 12 for a name in lower case, without a full stop; 0 when it is no month. */
  static int find(String name) {
    Month month = MONTHS.get(name);
    return month == null ? 0 : month.getValue();
  }
}
