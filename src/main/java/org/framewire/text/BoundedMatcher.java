package org.framewire.text;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Looks for a {@link BoundedPattern} in one text, as {@link Matcher} does. All that one instance
 * looks for comes out of one number of steps; once they are used up it finds nothing.
 */
public final class BoundedMatcher {
  private final String text;
  private final boolean atStart;
  private final CountedText counted;
  private final Matcher matcher;
  private final MatchSteps ofRecord = MatchSteps.ofThread();
  private long left;

  BoundedMatcher(BoundedPattern pattern, String text) {
    this.text = text;
    counted = new CountedText(text);
    matcher = pattern.expression().matcher(counted);
    atStart = pattern.isAtStart();
    left = MatchSteps.ofText(text.length());
  }

  /** Confines all that is looked for to a part of the text. */
  public BoundedMatcher region(int from, int to) {
    matcher.region(from, to);
    left = MatchSteps.ofText(to - from);
    return this;
  }

  /** Lets the expression look at what stands around the region. */
  public BoundedMatcher seesAround() {
    matcher.useTransparentBounds(true);
    return this;
  }

  /** Lets {@code ^}, {@code $} and the like mean the ends of the text, not of the region. */
  public BoundedMatcher anchoredInText() {
    matcher.useAnchoringBounds(false);
    return this;
  }

  public boolean matches() {
    return counting(matcher::matches);
  }

  public boolean lookingAt() {
    return counting(matcher::lookingAt);
  }

  public boolean find() {
    requireSearchable();
    return counting(matcher::find);
  }

  /** Looks from a place on, whatever the region. */
  public boolean find(int from) {
    requireSearchable();
    return counting(() -> matcher.find(from));
  }

  private void requireSearchable() {
    if (atStart) {
      throw new IllegalStateException("looked for at the start of a text alone: " + matcher);
    }
  }

  private boolean counting(BooleanSupplier look) {
    long allowed = Math.min(left, ofRecord.left());
    counted.allow(allowed);
    try {
      return look.getAsBoolean();
    } catch (CountedText.StepsUsedUp | StackOverflowError e) {
      // Java's matcher calls itself for each turn of some loops: a text can be too long for it.
      ofRecord.endedMatch();
      return false;
    } finally {
      long used = allowed - counted.left();
      left -= used;
      ofRecord.use(used);
    }
  }

  /** Where that which was found begins. */
  public int start() {
    return matcher.start();
  }

  /** Where that which was found ends. */
  public int end() {
    return matcher.end();
  }

  public String group() {
    return matcher.group();
  }

  /** What a group found, or null. */
  public String group(int group) {
    return matcher.group(group);
  }

  /** What a group found, or null. */
  public String group(String name) {
    return matcher.group(name);
  }

  public int groupCount() {
    return matcher.groupCount();
  }

  String replaceAll(String replacement) {
    return replaceAll((matched, out) -> matched.matcher.appendReplacement(out, replacement));
  }

  String replaceAll(Function<BoundedMatcher, String> replacement) {
    return replaceAll(
        (matched, out) -> {
          matched.matcher.appendReplacement(out, "");
          out.append(replacement.apply(matched));
        });
  }

  private String replaceAll(BiConsumer<BoundedMatcher, StringBuilder> append) {
    if (!find()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    do {
      counted.allow(Long.MAX_VALUE); // to copy is not to look
      append.accept(this, out);
    } while (find());
    counted.allow(Long.MAX_VALUE);
    matcher.appendTail(out);
    return out.toString();
  }
}
