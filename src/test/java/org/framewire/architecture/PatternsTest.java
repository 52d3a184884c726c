package org.framewire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Text from outside is searched by {@link org.framewire.text.BoundedPattern} alone. Left out is
 * what sees none of it: warehouses (ids of runs, names of folders), the report (templates and
 * terms), and messages of settings; besides a person's word between borders, and terms that are
 * digits.
 */
@AnalyzeClasses(packages = "org.framewire", importOptions = DoNotIncludeTests.class)
class PatternsTest {
  private static final Set<String> OF_STRING = Set.of("replaceAll", "replaceFirst", "matches");

  /** A separator of one character, which is cut at without an expression. */
  private static final Pattern OTHER_SPLIT =
      Pattern.compile(
          "(?<!BLANKS|BETWEEN_WORDS)\\.split\\((?!\"(?:[^\\\\.$|()\\[{^?*+\"]|\\\\{1,2}[|nt])\"[,)])(?!text\\))");

  @ArchTest
  static final ArchRule INPUT_IS_SEARCHED_IN_COUNTED_STEPS =
      noClasses()
          .that()
          .resideOutsideOfPackages("..warehouse..", "..report..", "..cli.settings..")
          .and()
          .doNotHaveFullyQualifiedName("org.framewire.text.BoundedPattern")
          .and()
          .doNotHaveFullyQualifiedName("org.framewire.text.BoundedMatcher")
          .and()
          .doNotHaveFullyQualifiedName("org.framewire.cli.receipts.PublishedArticles")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe("searches in its own way", PatternsTest::searches));

  private static boolean searches(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return owner.equals("java.util.regex.Pattern")
        || owner.equals("java.util.regex.Matcher")
        || (owner.equals("java.lang.String")
            && access instanceof JavaCall
            && OF_STRING.contains(name))
        || (owner.startsWith("org.apache.spark.sql")
            && (name.equals("rlike") || name.startsWith("regexp") || name.equals("split")));
  }

  @Test
  void stringsAreCutAtOneCharacter() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> others =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/report/"))
              .filter(PatternsTest::splitsOtherwise)
              .map(Path::toString)
              .toList();
      assertEquals(List.of(), others);
    }
  }

  private static boolean splitsOtherwise(Path file) {
    try {
      return OTHER_SPLIT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
