package org.framewire.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.receipts.PublishedArticles;
import org.framewire.cli.receipts.PublishedScores;
import org.framewire.cli.receipts.Receipts;
import org.framewire.cli.receipts.ScoreReceipts;
import org.framewire.cli.settings.Entities;
import org.framewire.cli.settings.Lenses;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Sessions;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.MentionFinder;
import org.framewire.framing.Lens;
import org.framewire.framing.Voice;
import org.framewire.statistics.Window;
import org.framewire.warehouse.Warehouse;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the sentences that a published number comes from. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description =
        "Shows published sentences: an article's, those that name two entities, those with a word,"
            + " or those that made a score; marked, with what made each mark.")
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

  @Option(
      names = "--lens",
      paramLabel = "LENS",
      description = "Of --score: this lens alone (default: every lens with the measure).")
  private String lens;

  @Option(
      names = "--target",
      paramLabel = "ENTITY",
      description =
          "Of --score: what is said of this country or leader, by id or name (default: whole"
              + " texts).")
  private String target;

  @Option(
      names = "--voice",
      paramLabel = "VOICE",
      defaultValue = "own",
      description = "Of --score: own, quoted or all (default: ${DEFAULT-VALUE}).")
  private String voice;

  @Option(
      names = "--window",
      paramLabel = "WINDOW",
      defaultValue = "all",
      description = "Of --score: 1d, 7d, 28d or all (default: ${DEFAULT-VALUE}).")
  private String window;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  /** What to show: one of the four. */
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

    @Option(
        names = "--score",
        paramLabel = "MEASURE",
        description =
            "The articles, sentences and words that made the score of --outlet by this measure; "
                + "--date is the last day of the window (default: the last one).")
    private String score;

    @Option(names = "--term", paramLabel = "WORD", description = "Sentences with this word.")
    private String term;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, "--most is " + most + ": give 1 or more");
    }
    Settings settings = Settings.readOrDefaults(settingsFile);
    Gazetteer gazetteer = Entities.load(settings);
    PublishedScores.Question question = what.score == null ? null : question(gazetteer);
    List<String> pair = what.pair == null ? null : EntityArguments.pair(what.pair, gazetteer);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (SparkSession spark = Sessions.start("explain")) {
      Warehouse tables = Warehouse.open(warehouse, spark.sparkContext().hadoopConfiguration());
      requireTables(tables);
      if (question != null) {
        new ScoreReceipts(
                new PublishedScores(spark, tables, question),
                Lenses.load(settings).all(),
                new MentionFinder(gazetteer),
                most,
                out)
            .of(question);
        return ExitCode.DONE.number();
      }
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

  private PublishedScores.Question question(Gazetteer gazetteer) {
    if (outlet == null) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS, "--score is of one outlet: name it with --outlet ID");
    }
    try {
      return new PublishedScores.Question(
          outlet,
          what.score,
          target == null ? Lens.ALL_TEXT : EntityArguments.id(target.strip(), gazetteer),
          lens,
          Voice.of(voice).label(),
          Window.of(window),
          date);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, e.getMessage());
    }
  }

  private static void requireTables(Warehouse tables) {
    if (tables.layout().isEmpty()) {
      throw new CommandFailure(
          ExitCode.NO_INPUT,
          "no tables are at " + tables.root() + ": run the job first, or name --warehouse");
    }
  }
}
