package org.framewire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A regular expression for text that comes from outside. A match over it takes so many steps at
 * most, as {@link MatchSteps} says, and then ends and finds nothing. Time plays no part: the same
 * text gives the same result on any machine.
 *
 * <p>Instances are static constants, so that a test can feed each with what is hard for it.
 */
public final class BoundedPattern {
  private final Pattern pattern;

  private final boolean atStart;

  private BoundedPattern(String expression, boolean atStart) {
    pattern = Pattern.compile(expression);
    this.atStart = atStart;
  }

  /** Flags stand in the expression itself: {@code (?i)}, {@code (?s)}, {@code (?m)}. */
  public static BoundedPattern of(String expression) {
    return new BoundedPattern(expression, false);
  }

  /**
   * An expression that is looked for at the start of a text or region alone: it may cost more there
   * than one that is searched for, which is tried at every place.
   */
  public static BoundedPattern atStart(String expression) {
    return new BoundedPattern(expression, true);
  }

  public BoundedMatcher matcher(String text) {
    return new BoundedMatcher(this, text);
  }

  /** Whether the whole of a text is what the expression says. */
  public boolean matches(String text) {
    return matcher(text).matches();
  }

  /** Whether some part of a text is what the expression says. */
  public boolean isIn(String text) {
    return matcher(text).find();
  }

  /**
   * The text with something else for all that is found.
   *
   * @param replacement with {@code $1} and {@code ${name}} for groups
   */
  public String replaceAll(String text, String replacement) {
    return matcher(text).replaceAll(replacement);
  }

  /**
   * The text with something else for all that is found.
   *
   * @param replacement as it shall stand there, made of what was found
   */
  public String replaceAll(String text, Function<BoundedMatcher, String> replacement) {
    return matcher(text).replaceAll(replacement);
  }

  /** What stands between all that is found; without empty texts at the end. */
  public String[] split(String text) {
    BoundedMatcher between = matcher(text);
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (between.find()) {
      // Nothing stands before a separator that is empty itself.
      if (between.end() > 0) {
        parts.add(text.substring(from, between.start()));
        from = between.end();
      }
    }
    parts.add(text.substring(from));
    int size = parts.size();
    while (size > 0 && from > 0 && parts.get(size - 1).isEmpty()) {
      size--;
    }
    return parts.subList(0, size).toArray(String[]::new);
  }

  Pattern expression() {
    return pattern;
  }

  boolean isAtStart() {
    return atStart;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}
