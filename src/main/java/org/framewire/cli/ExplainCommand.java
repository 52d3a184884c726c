package org.framewire.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.framewire.entities.Gazetteer;
import org.framewire.warehouse.Warehouse;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the sentences that a published number comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Framewire.Version.class,
    sortOptions = false,
    description =
        "Shows published sentences: an article's, those that name two entities, or those with a"
            + " word; marked, with the rule that made each mention.")
final class ExplainCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      defaultValue = "warehouse",
      description = "Where the tables are (default: ${DEFAULT-VALUE}).")
  private String warehouse;

  @Option(names = "--date", paramLabel = "DAY", description = "Articles of this day alone.")
  private LocalDate date;

  @Option(names = "--outlet", paramLabel = "ID", description = "Articles of this outlet alone.")
  private String outlet;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20",
      description = "Show so many articles (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  /** What to show: one of the three. */
  private static final class What {
    @Option(names = "--article", paramLabel = "ID", description = "This article, whole.")
    private String article;

    @Option(
        names = "--pair",
        paramLabel = "A,B",
        split = ",",
        description =
            "Sentences that mention both: two ids, as PRK,RUS/vladimir-putin, or two names.")
    private List<String> pair;

    @Option(names = "--term", paramLabel = "WORD", description = "Sentences with this word.")
    private String term;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, "--most is " + most + ": give 1 or more");
    }
    Gazetteer gazetteer = Entities.load(Settings.readOrDefaults(settingsFile));
    List<String> pair = what.pair == null ? null : EntityArguments.pair(what.pair, gazetteer);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession spark = Sessions.start("explain")) {
      Warehouse tables = Warehouse.open(warehouse, spark.sparkContext().hadoopConfiguration());
      PublishedArticles articles = new PublishedArticles(spark, tables, date, outlet);
      Receipts receipts = new Receipts(articles, gazetteer, most, out);
      if (what.article != null) {
        receipts.ofArticle(what.article);
      } else if (pair != null) {
        receipts.ofPair(pair.get(0), pair.get(1));
      } else {
        receipts.ofTerm(what.term);
      }
    }
    return ExitCode.DONE.number();
  }
}
