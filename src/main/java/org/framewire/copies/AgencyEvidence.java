package org.framewire.copies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Which agency's text an article says it prints, and what says so. Only whole articles are
 * credited: by the agency's own page, the dateline, a by-line of the agency, or a credit as the
 * last words. {@code AP reported} in mid-text is a citation, and {@code contributed to this report}
 * says that the text is the outlet's.
 *
 * @param agency its usual short name
 */
record AgencyEvidence(String agency, Rule rule) {

  /** What tells the agency. */
  enum Rule {
    OUTLET("outlet"),
    DATELINE("dateline"),
    CREDIT("credit"),
    BYLINE("byline"),
    COPY("copy");

    private final String code;

    Rule(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Agencies whose own pages are read too, by outlet. */
  private static final Map<String, String> OUTLETS =
      Map.ofEntries(
          Map.entry("ap", "AP"),
          Map.entry("reuters", "Reuters"),
          Map.entry("afp", "AFP"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("upi", "UPI"),
          Map.entry("dpa", "dpa"),
          Map.entry("pa", "PA"),
          Map.entry("ansa", "ANSA"),
          Map.entry("efe", "EFE"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("tass", "TASS"),
          Map.entry("pti", "PTI"),
          Map.entry("ani", "ANI"),
          Map.entry("yonhap", "Yonhap"),
          Map.entry("kyodo", "Kyodo"));

  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "Associated Press", "AP",
          "Agence France-Presse", "AFP",
          "United Press International", "UPI",
          "Press Association", "PA",
          "Press Trust of India", "PTI");

  private static final String NAME =
      "(?<agency>Associated Press|AP|Reuters|Agence France-Presse|AFP|Bloomberg(?: News)?"
          + "|United Press International|UPI|Press Association|Press Trust of India|PTI|Xinhua|dpa)";

  /** Half a line of names, then the agency: {@code By Jane Roe, Associated Press}. */
  private static final BoundedPattern BYLINE =
      BoundedPattern.of(
          "\\A\\s*(?:[Bb]y|BY)\\s+(?:[^\\n.]{2,80}?[,|/–—-]\\s*)?(?:[Tt]he\\s+|THE\\s+)?"
              + NAME
              + "(?:\\s+(?:[Ss]taff|[Ww]riters?|News))*\\s*(?:\\n|\\z)");

  /** The last words: {@code (Reuters)}, {@code — AP}, {@code Source: Xinhua}. */
  private static final BoundedPattern LAST_WORDS =
      BoundedPattern.of(
          "(?:\\(\\s*|[—–]\\s*|(?:Source|Credit|Text by|Agency text|Agency report)\\s*:\\s*)"
              + "(?:[Tt]he\\s+)?(?:"
              + NAME
              + "|(?<=(?:Agency text|Agency report):\\s{0,2})(?<other>\\p{Lu}[\\p{L}&-]{1,24}"
              + "(?: \\p{Lu}[\\p{L}&-]{1,24}){0,3}?))\\s*\\)?\\s*\\.?\\s*\\z");

  private static final BoundedPattern NO_LETTERS = BoundedPattern.of("[^\\p{L}\\p{N}]");
  private static final BoundedPattern BEHIND_INITIALS =
      BoundedPattern.of("(?<=(?<!\\p{L})\\p{L})\\p{L}*+(?:-|$)");

  private static final int HEAD = 200;
  private static final int TAIL = 120;

  /**
   * Whether a credit names the outlet whose page it stands on: {@code (CNN)} on cnn.com. By the
   * letters of the outlet's id before its first dot, or by the first letters of its words. Then the
   * page is the outlet's own, and the first of its kind where others print it.
   */
  static boolean isOwnCredit(String outletId, String credit) {
    int dot = outletId.indexOf('.');
    String name = (dot < 0 ? outletId : outletId.substring(0, dot)).toLowerCase(Locale.ROOT);
    String letters = NO_LETTERS.replaceAll(credit.toLowerCase(Locale.ROOT), "");
    String initials = BEHIND_INITIALS.replaceAll(name, "");
    return letters.equals(name.replace("-", ""))
        || (initials.length() > 2 && letters.equals(initials));
  }

  /**
   * Looks for evidence; null when there is none.
   *
   * @param dateline the agency that reading found in dateline or credit line, or null
   * @param place the place of the dateline, or null
   */
  static AgencyEvidence of(String outletId, String dateline, String place, String text) {
    String own = OUTLETS.get(outletId);
    if (own != null) {
      return new AgencyEvidence(own, Rule.OUTLET);
    }
    if (dateline != null && !isOwnCredit(outletId, dateline)) {
      return new AgencyEvidence(dateline, place == null ? Rule.CREDIT : Rule.DATELINE);
    }
    for (Map.Entry<BoundedPattern, Rule> written :
        List.of(Map.entry(BYLINE, Rule.BYLINE), Map.entry(LAST_WORDS, Rule.CREDIT))) {
      String name = named(written.getKey(), written.getValue(), text);
      if (name != null && !isOwnCredit(outletId, name)) {
        return new AgencyEvidence(name, written.getValue());
      }
    }
    return null;
  }

  private static String named(BoundedPattern pattern, Rule rule, String text) {
    String part =
        rule == Rule.BYLINE
            ? text.substring(0, Math.min(HEAD, text.length()))
            : text.substring(Math.max(0, text.length() - TAIL));
    BoundedMatcher matcher = pattern.matcher(part);
    if (!matcher.find()) {
      return null;
    }
    String name = matcher.group("agency");
    if (name == null) {
      return rule == Rule.CREDIT ? matcher.group("other") : null;
    }
    return name.equals("Bloomberg News") ? "Bloomberg" : WRITTEN_OUT.getOrDefault(name, name);
  }
}
