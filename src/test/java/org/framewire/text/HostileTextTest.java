package org.framewire.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Feeds every pattern of the program with runs that are hard for some pattern, and compares steps:
 * twice the text may take little more than twice the steps, however long it is.
 */
class HostileTextTest {
  private static final List<Integer> LENGTHS = List.of(1_000, 2_000, 4_000);

  /** A quarter of what a thread has by default, for runs so long. */
  private static final long SMALL_STACK = 256 << 10;

  private static final int LONG = 16_000;
  private static final long STEPS_ON_SMALL_STACK = 100L * LONG;

  /** How many times the steps may be, a time the text: what begins late takes a little more. */
  private static final double MOST_GROWTH = 1.375;

  /** So few steps a character are no matter, whatever their growth. */
  private static final long FEW_A_CHARACTER = 30;

  private static final List<String> PIECES =
      List.of(
          "a", "A", "Ab ", "AB ", "ab ", "1", "1 ", " ", "\n", " \n", "\t", ".", ". ", "-", "- ",
          "'", "\"", "(", ")", "((", "[", "]", "<", ">", "</", "<a ", "=", "{", "}", "|", "| ", "/",
          "//", "\\", "&", "&a", "*", "#", "_", "@", ":", "ä", "É", "é ", "‘", "’", "“", "—", "— ",
          "and ", "by ", "and", "Ab, ", "A.", "A. B. ", "1:", "1.1", "12:30 ", "a.b", "a-b", "[[",
          "]]");

  /**
   * Says twice up to 660 characters, and compares them for each way of parting these: that is
   * bounded, and as dear as the budget allows where a text repeats itself throughout.
   */
  private static final String COMPARES = "RepeatedCaption.CAPTION";

  @TestFactory
  Stream<DynamicTest> everyPatternTakesStepsAsItsTextIsLong() throws ReflectiveOperationException {
    return patterns().entrySet().stream()
        .filter(pattern -> !pattern.getKey().equals(COMPARES))
        .map(
            pattern ->
                DynamicTest.dynamicTest(
                    pattern.getKey(), () -> assertProportionate(pattern.getValue())));
  }

  @Test
  void whatNestsQuantifiersWouldBeFound() {
    assertTrue(worst(BoundedPattern.of("(?:A[a-z]*)+!")).contains("steps"));
    assertTrue(worst(BoundedPattern.of("\\s+$")).contains("steps"));
    assertTrue(worst(BoundedPattern.atStart("(?:[A-Z][A-Za-z]* ?){2,40}!")).contains("steps"));
  }

  @TestFactory
  Stream<DynamicTest> noPatternCallsItselfAsOftenAsItsTextIsLong()
      throws ReflectiveOperationException {
    return patterns().entrySet().stream()
        .map(
            pattern ->
                DynamicTest.dynamicTest(
                    pattern.getKey(), () -> assertEquals("", overflowing(pattern.getValue()))));
  }

  @Test
  void whatCallsItselfWouldBeFound() throws InterruptedException {
    assertEquals("behind \"\" of \"a-b\"", overflowing(BoundedPattern.of("(?:a-|ba-)+z")));
  }

  private static void assertProportionate(BoundedPattern pattern) {
    String worst = worst(pattern);
    assertTrue(worst.isEmpty(), worst);
  }

  /**
   * The first run over which a match overflows a small stack, in words; empty when there is none.
   * What overflows it would overflow any stack over some text, and find nothing there.
   */
  private static String overflowing(BoundedPattern pattern) throws InterruptedException {
    AtomicReference<String> found = new AtomicReference<>();
    Thread looking =
        new Thread(null, () -> found.set(overflow(pattern)), pattern.toString(), SMALL_STACK);
    looking.start();
    looking.join();
    return found.get();
  }

  private static String overflow(BoundedPattern pattern) {
    for (String piece : pieces(pattern.toString())) {
      for (String start : starts(pattern.toString())) {
        CountedText text = new CountedText(run(start, piece, LONG));
        text.allow(STEPS_ON_SMALL_STACK);
        try {
          (pattern.isAtStart() ? Way.MATCHES : Way.FINDS).look(pattern.expression().matcher(text));
        } catch (CountedText.StepsUsedUp e) {
          // so long a look has gone as deep as it goes
        } catch (StackOverflowError e) {
          return "behind \"%s\" of \"%s\"".formatted(start, piece);
        }
      }
    }
    return "";
  }

  /** The first run that takes too many steps, in words; empty when there is none. */
  private static String worst(BoundedPattern pattern) {
    Pattern expression = pattern.expression();
    for (String piece : pieces(pattern.toString())) {
      for (String start : starts(pattern.toString())) {
        for (Way way :
            pattern.isAtStart() ? Set.of(Way.MATCHES, Way.BEGINS) : Set.of(Way.values())) {
          List<Long> steps =
              LENGTHS.stream()
                  .map(length -> way.steps(expression, run(start, piece, length)))
                  .toList();
          if (isTooMany(steps)) {
            return "%s of \"%s\" behind \"%s\" takes %s steps for %s characters"
                .formatted(way, piece, start, steps, LENGTHS);
          }
        }
      }
    }
    return "";
  }

  /** Whether a longer run takes more than its share of steps, or any uses them up. */
  private static boolean isTooMany(List<Long> steps) {
    for (int i = 0; i < steps.size(); i++) {
      int length = LENGTHS.get(i);
      double share = MOST_GROWTH * length / LENGTHS.get(0) * steps.get(0);
      boolean grows = i > 0 && steps.get(i) > FEW_A_CHARACTER * length && steps.get(i) > share;
      if (grows || steps.get(i) >= MatchSteps.ofText(length)) {
        return true;
      }
    }
    return false;
  }

  private static String run(String start, String piece, int length) {
    return (start + piece.repeat(length / piece.length() + 1)).substring(0, length) + "\u0001";
  }

  /** The pieces, and the literals of an expression, alone and before a blank. */
  private static Set<String> pieces(String expression) {
    Set<String> pieces = new LinkedHashSet<>(PIECES);
    for (String literal : literals(expression)) {
      pieces.add(literal);
      pieces.add(literal + " ");
    }
    return pieces;
  }

  private static List<String> starts(String expression) {
    List<String> starts = new ArrayList<>(List.of(""));
    literals(expression).stream().limit(12).forEach(starts::add);
    return starts;
  }

  private static List<String> literals(String expression) {
    return Pattern.compile("[\\p{L}\\d <>=/:#'&-]{3,}")
        .matcher(expression.replace("(?:", "|").replaceAll("\\\\[A-Za-z](?:\\{\\w+\\})?", "|"))
        .results()
        .map(found -> found.group())
        .distinct()
        .toList();
  }

  private enum Way {
    BEGINS {
      @Override
      void look(Matcher matcher) {
        matcher.lookingAt();
      }
    },
    MATCHES {
      @Override
      void look(Matcher matcher) {
        matcher.matches();
      }
    },
    FINDS {
      @Override
      void look(Matcher matcher) {
        while (matcher.find()) {
          // all that is found
        }
      }
    };

    abstract void look(Matcher matcher);

    long steps(Pattern pattern, String text) {
      long most = MatchSteps.ofText(text.length());
      CountedText counted = new CountedText(text);
      counted.allow(most);
      try {
        look(pattern.matcher(counted));
      } catch (CountedText.StepsUsedUp | StackOverflowError e) {
        return most;
      }
      return most - counted.left();
    }
  }

  /** All patterns of the program by where they stand: static fields, and what these hold. */
  static Map<String, BoundedPattern> patterns() throws ReflectiveOperationException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.framewire");
    Map<String, BoundedPattern> patterns = new TreeMap<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && (field.getRawType().isEquivalentTo(BoundedPattern.class)
                || field.getAllInvolvedRawTypes().stream()
                    .anyMatch(part -> part.isEquivalentTo(BoundedPattern.class)))) {
          add(type.getSimpleName() + "." + field.getName(), valueOf(field), patterns);
        }
      }
    }
    return patterns;
  }

  private static Object valueOf(JavaField field) throws ReflectiveOperationException {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  private static void add(String name, Object value, Map<String, BoundedPattern> patterns) {
    if (value instanceof BoundedPattern pattern) {
      patterns.put(name, pattern);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> add(name + "." + key, held, patterns));
    }
  }
}
