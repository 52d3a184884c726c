package org.framewire.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Holds which package may use which; docs/architecture.md draws it. */
@AnalyzeClasses(packages = "org.framewire", importOptions = DoNotIncludeTests.class)
class PackageDirectionTest {

  @ArchTest
  static final ArchRule LAYERS =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("tables")
          .definedBy("..framewire.tables..")
          .layer("text")
          .definedBy("..framewire.text..")
          .layer("entities")
          .definedBy("..framewire.entities..")
          .layer("statistics")
          .definedBy("..framewire.statistics..")
          .layer("windows")
          .definedBy("..framewire.windows..")
          .layer("annotate")
          .definedBy("..framewire.annotate..")
          .layer("ingest")
          .definedBy("..framewire.ingest..")
          .layer("terms")
          .definedBy("..framewire.terms..")
          .layer("cooccurrence")
          .definedBy("..framewire.cooccurrence..")
          .layer("quotations")
          .definedBy("..framewire.quotations..")
          .layer("sources")
          .definedBy("..framewire.sources..")
          .layer("copies")
          .definedBy("..framewire.copies..")
          .layer("stories")
          .definedBy("..framewire.stories..")
          .layer("framing")
          .definedBy("..framewire.framing..")
          .layer("warehouse")
          .definedBy("..framewire.warehouse..")
          .layer("report")
          .definedBy("..framewire.report..")
          .layer("explain")
          .definedBy("..framewire.explain..")
          .layer("cli")
          .definedBy("..framewire.cli..")
          .whereLayer("tables")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("statistics")
          .mayNotAccessAnyLayer()
          .whereLayer("windows")
          .mayOnlyAccessLayers("tables", "statistics")
          .whereLayer("entities")
          .mayOnlyAccessLayers("text")
          .whereLayer("annotate")
          .mayOnlyAccessLayers("tables", "text", "entities", "quotations")
          .whereLayer("ingest")
          .mayOnlyAccessLayers("tables", "text")
          .whereLayer("copies")
          .mayOnlyAccessLayers("tables", "text")
          .whereLayer("terms")
          .mayOnlyAccessLayers("tables", "text", "entities", "statistics", "windows", "annotate")
          .whereLayer("cooccurrence")
          .mayOnlyAccessLayers("tables", "text", "entities", "statistics", "windows", "annotate")
          .whereLayer("quotations")
          .mayOnlyAccessLayers("text", "entities")
          .whereLayer("sources")
          .mayOnlyAccessLayers("tables", "text", "entities", "annotate", "quotations")
          .whereLayer("stories")
          .mayOnlyAccessLayers("tables", "text", "entities", "statistics")
          .whereLayer("framing")
          .mayOnlyAccessLayers("tables", "text", "entities", "statistics", "annotate", "quotations")
          .whereLayer("warehouse")
          .mayOnlyAccessLayers("tables")
          .whereLayer("report")
          .mayOnlyAccessLayers("tables", "entities")
          .whereLayer("explain")
          .mayOnlyAccessLayers("tables", "text", "entities")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  /** Inside the program: commands use all, and what they use goes one way. */
  @ArchTest
  static final ArchRule PARTS_OF_THE_PROGRAM =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("commands")
          .definedBy("org.framewire.cli")
          .layer("exit")
          .definedBy("..cli.exit..")
          .layer("settings")
          .definedBy("..cli.settings..")
          .layer("run")
          .definedBy("..cli.run..")
          .layer("inspection")
          .definedBy("..cli.inspection..")
          .layer("receipts")
          .definedBy("..cli.receipts..")
          .layer("training")
          .definedBy("..cli.training..")
          .whereLayer("commands")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("exit")
          .mayNotAccessAnyLayer()
          .whereLayer("settings")
          .mayOnlyAccessLayers("exit")
          .whereLayer("run")
          .mayOnlyAccessLayers("exit", "settings")
          .whereLayer("inspection")
          .mayOnlyAccessLayers("exit", "settings")
          .whereLayer("receipts")
          .mayOnlyAccessLayers("exit")
          .whereLayer("training")
          .mayOnlyAccessLayers("exit", "settings");

  /** A lens knows what lenses have in common, and no other lens. */
  @ArchTest
  static final ArchRule LENSES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.framewire.framing.(frames|axes|tone|outlets)..")
          .should()
          .notDependOnEachOther();

  /** What lenses have in common knows none of them. */
  @ArchTest
  static final ArchRule SHARED_PARTS_KNOW_NO_LENS =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.framewire.framing",
              "..framing.artefacts..",
              "..framing.words..",
              "..framing.labels..",
              "..framing.learning..",
              "..framing.validation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..framing.frames..", "..framing.axes..", "..framing.tone..", "..framing.outlets..");

  @ArchTest
  static final ArchRule PURE_CODE_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..framewire.text..",
              "..framewire.entities..",
              "..framewire.quotations..",
              "..framewire.copies.wording..")
          .or()
          .resideInAPackage("..framewire.statistics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule ONLY_THE_PROGRAM_BUILDS_SESSIONS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framewire.cli..")
          .should()
          .callMethod(SparkSession.class, "builder");

  @ArchTest
  static final ArchRule ONLY_THE_PROGRAM_READS_THE_ENVIRONMENT =
      noClasses()
          .that()
          .resideOutsideOfPackage("..framewire.cli..")
          .should()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule CAPABILITIES_NEITHER_WRITE_NOR_CACHE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..framewire.windows..",
              "..framewire.terms..",
              "..framewire.cooccurrence..",
              "..framewire.sources..",
              "..framewire.copies..",
              "..framewire.stories..",
              "..framewire.annotate..",
              "..framewire.ingest..")
          .should()
          .callMethod(Dataset.class, "write")
          .orShould()
          .callMethod(Dataset.class, "cache")
          .orShould()
          .callMethod(Dataset.class, "persist")
          .orShould()
          .callMethod(Dataset.class, "collectAsList")
          .orShould()
          .callMethod(Dataset.class, "count");

  @ArchTest
  static final ArchRule ROWS_ARE_READ_BY_COLUMN =
      noClasses()
          .that()
          .resideOutsideOfPackages("..framewire.tables..", "..framewire.report..")
          .should()
          .callMethod(Row.class, "getAs", String.class)
          .orShould()
          .callMethod(Row.class, "getAs", int.class);

  @ArchTest
  static final ArchRule NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.framewire..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule COMMANDS_ARE_NOT_PUBLIC =
      classes()
          .that()
          .resideInAPackage("org.framewire.cli")
          .and()
          .doNotHaveSimpleName("Framewire")
          .and()
          .areTopLevelClasses()
          .should()
          .notBePublic();
}
