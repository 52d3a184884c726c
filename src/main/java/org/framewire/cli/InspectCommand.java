package org.framewire.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.inspection.InspectionText;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Settings;
import org.framewire.ingest.InspectFiles;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.SourceFiles;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.inspect.DumpProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a run would make of a dump, from a sample of its records; starts no Spark. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description =
        "Looks at the first records of a dump's files and says what was recognised: formats,"
            + " fields, dates, outlets, what cannot be used and why, and settings that would help.",
    footer = {
      "",
      "Exit codes: 0 some records can be used, 20 no input, 40 bad settings, 50 nothing can be used."
    })
final class InspectCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a folder (read with all below it) or a glob.")
  private List<String> inputs;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  @Option(
      names = "--records",
      paramLabel = "N",
      defaultValue = "200",
      description = "Most records to look at, a file (default: ${DEFAULT-VALUE}).")
  private int records;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "50",
      description = "Most files to look at, spread over all (default: ${DEFAULT-VALUE}).")
  private int files;

  @Override
  public Integer call() {
    requirePositive("--records", records);
    requirePositive("--files", files);
    Settings settings = Settings.readOrDefaults(settingsFile);
    Storage storage = new Storage(new Configuration());
    SourceListing listing = new SourceFiles(storage).list(inputs);
    List<SourceFile> sample = spread(listing.files(), files);
    DumpProfile profile = new InspectFiles(storage, settings.readSettings(), records).of(sample);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new InspectionText(listing, sample.size(), records, profile, settings).print(out);
    return (profile.articles() == 0 ? ExitCode.UNREADABLE_INPUT : ExitCode.DONE).number();
  }

  private static void requirePositive(String option, int value) {
    if (value < 1) {
      throw new CommandFailure(ExitCode.BAD_SETTINGS, option + " is " + value + ": give 1 or more");
    }
  }

  /** At most so many, at equal distances, the first among them. */
  static <T> List<T> spread(List<T> all, int most) {
    int count = Math.min(all.size(), most);
    List<T> chosen = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      chosen.add(all.get((int) ((long) i * all.size() / count)));
    }
    return chosen;
  }
}
