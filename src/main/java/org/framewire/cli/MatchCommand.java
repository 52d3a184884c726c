package org.framewire.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.settings.Entities;
import org.framewire.cli.settings.ProgramVersion;
import org.framewire.cli.settings.Settings;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.explain.Mark;
import org.framewire.explain.MarkedText;
import org.framewire.explain.MentionMarks;
import org.framewire.quotations.Voices;
import org.framewire.text.ScannedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries a text: which countries and leaders are found in it, and by which rule. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = "Shows which countries and leaders are found in a text, and by which rule.")
final class MatchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "A sentence, or a whole article.")
  private String text;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description =
          "Day of publication: who is in office hangs on it. Without it, short names and titles"
              + " need a full name before them.")
  private LocalDate date;

  @Option(names = "--settings", paramLabel = "FILE", description = "JSON with other settings.")
  private Path settingsFile;

  @Override
  public Integer call() {
    Gazetteer gazetteer = Entities.load(Settings.readOrDefaults(settingsFile));
    ScannedText title = new ScannedText();
    ScannedText body = new ScannedText();
    title.scan("");
    body.scan(text);
    MentionMarks marks = new MentionMarks(gazetteer::displayName);
    List<Mention> mentions = new MentionFinder(gazetteer).find(title, body, 0, date);
    List<Mark> found =
        Voices.of(body, 0, "en", mentions).mentions().stream()
            .map(mention -> marks.of(mention, body))
            .toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(new MarkedText(text, found).all());
    if (found.isEmpty()) {
      out.println("No country or leader was found.");
    }
    return ExitCode.DONE.number();
  }
}
