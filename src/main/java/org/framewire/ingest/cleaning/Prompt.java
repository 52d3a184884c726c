package org.framewire.ingest.cleaning;

import java.util.Locale;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Knows the paragraphs in which an outlet asks its readers for something: an address for a
 * newsletter, a subscription, a gift, a call. They differ from outlet to outlet and from year to
 * year, and have words in common that reports have one at a time: two of them in a paragraph that
 * speaks to the reader, and quotes nobody, make a prompt.
 */
final class Prompt {
  private static final int LONGEST = 1_500;
  private static final int LENGTH_A_MARK = 250;

  private static final String[] ANCHORS = {
    "sign up",
    "sign-up",
    "subscri",
    "newsletter",
    "inbox",
    "donat",
    "support",
    "member",
    "podcast",
    "click",
    "email",
    "e-mail",
    "@",
    "{{",
    "transcript",
    "available without charge"
  };

  /** What prompts say; phrases on one line say the same thing, and count once. */
  private static final String[][] MARKS = {
    {"sign up", "sign-up", "signing up"},
    {
      "subscribe to our",
      "subscribe to the",
      "subscribe for",
      "subscribe now",
      "subscribe today",
      "subscribe here",
      "please subscribe"
    },
    {"unsubscribe", "for subscribing", "already a subscriber"},
    {"newsletter"},
    {"your inbox", "our news meet"},
    {"you agree to", "privacy policy", "terms of service", "terms of use", "privacy notice"},
    {"email address", "e-mail address", "email (required)"},
    {"not a robot", "recaptcha"},
    {"breaking news alerts", "email notifications", "email updates"},
    {"become a member", "members-only", "ad-free", "ads-free", "promo code"},
    {"make a contribution", "financial contribution", "chip in", "donate", "your donation"},
    {"reader supported", "reader-supported", "nonprofit newsroom"},
    {"support our", "support independent", "support progressive"},
    {"our journalism", "explanatory journalism", "independent journalism"},
    {"promotional offers", "special offers", "free weekly", "free daily", "free trial"},
    {"apple podcasts", "wherever you listen", "our podcast"},
    {"click here", "click to subscribe"},
    {"join us on", "follow us on", "like us on"},
    {"the top stories you need to know", "stay up to date"},
    {"licensing opportunities"},
    {"available without charge"},
    {"rush transcript", "rush deadline", "final form"},
    {"add interest", "help us", "dear reader"},
  };

  private static final String[] TO_THE_READER = {
    "you", "our ", "us ", "sign up", "subscribe", "listen", "final form", "available without charge"
  };

  /** What an outlet asks of its readers, in so few words that an address says enough. */
  private static final String[] CALLS = {
    "send letters",
    "send a letter",
    "send your",
    "send tips",
    "tips to",
    "email ",
    "e-mail ",
    "email:",
    "contact ",
    "got a tip",
    "got a question",
    "write to",
    "reach ",
    "let us know",
    "letters to",
    "have a tip"
  };

  private static final int LONGEST_CALL = 160;

  /** Where the choices begin of a form that asks where a reader lives. */
  private static final BoundedPattern COUNTRIES =
      BoundedPattern.of("Afghanistan,? Albania,? Algeria");

  private static final String LAST_COUNTRY = "Zimbabwe";

  private Prompt() {}

  /** Whether a line is a prompt; countries to choose from do not count in its length. */
  static boolean is(String line) {
    return isPrompt(
        line.length() > LONGEST && line.contains("Afghanistan") ? withoutCountries(line) : line);
  }

  private static String withoutCountries(String line) {
    BoundedMatcher first = COUNTRIES.matcher(line);
    int last = first.find() ? line.indexOf(LAST_COUNTRY, first.end()) : -1;
    return last < 0
        ? line
        : line.substring(0, first.start()) + line.substring(last + LAST_COUNTRY.length());
  }

  private static boolean isPrompt(String line) {
    if (line.length() > LONGEST || line.length() < 8) {
      return false;
    }
    boolean quotes = line.indexOf('“') >= 0 || line.indexOf('"') >= 0;
    if (quotes && line.indexOf('@') < 0 && line.indexOf('{') < 0) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    if (!hasOneOf(ANCHORS, lower)) {
      return false;
    }
    if (lower.contains("{{") && lower.contains("}}")) {
      return true;
    }
    if (isCall(lower)) {
      return true;
    }
    if (quotes || !hasOneOf(TO_THE_READER, lower)) {
      return false;
    }
    int marks = 0;
    for (String[] mark : MARKS) {
      marks += hasOneOf(mark, lower) ? 1 : 0;
    }
    return marks >= 2 && line.length() <= marks * LENGTH_A_MARK;
  }

  private static boolean isCall(String lower) {
    int at = lower.indexOf('@');
    boolean address = at > 0 && at + 1 < lower.length() && lower.indexOf('.', at) > at;
    return address
        && lower.length() <= LONGEST_CALL
        && Character.isLetterOrDigit(lower.charAt(at - 1))
        && hasOneOf(CALLS, lower);
  }

  private static boolean hasOneOf(String[] phrases, String text) {
    for (String phrase : phrases) {
      if (text.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
