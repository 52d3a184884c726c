package org.framewire.cli.inspection;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framewire.cli.settings.Settings;
import org.framewire.ingest.files.SourceListing;
import org.framewire.ingest.inspect.DumpProfile;
import org.framewire.ingest.inspect.Shape;
import org.framewire.ingest.inspect.Tally;
import org.framewire.ingest.inspect.UnusedRecords;

/**
 * Tells a person what was seen of a dump.
 *
 * @param listing all files
 * @param sampled how many of them were looked at
 * @param records most records that were looked at, a file
 */
public record InspectionText(
    SourceListing listing, int sampled, int records, DumpProfile profile, Settings settings) {
  private static final int MOST_ENDINGS = 12;
  private static final int MOST_SHAPES = 10;
  private static final int MOST_OUTLETS = 10;

  /** Files, each shape of records, the articles, and what settings would help. */
  public void print(PrintStream out) {
    printFiles(out);
    int number = 1;
    List<Shape> shapes = profile.shapes();
    for (Shape shape : shapes.subList(0, Math.min(shapes.size(), MOST_SHAPES))) {
      out.println();
      new ShapeText(shape, number, shapes.size()).print(out);
      number++;
    }
    profile.withoutFields().forEach(shape -> printEmpty(shape, out));
    printArticles(out);
    printUnused(out);
    printSettings(out);
  }

  private void printFiles(PrintStream out) {
    out.printf(
        Locale.ROOT, "Files: %,d, %,.1f MB%n", listing.files().size(), listing.bytes() / 1e6);
    List<FileEndings.Ending> endings = FileEndings.of(listing.files());
    for (FileEndings.Ending ending : endings.subList(0, Math.min(endings.size(), MOST_ENDINGS))) {
      out.printf(
          Locale.ROOT,
          "  %-12s %,8d files  %,12.1f kB%n",
          ending.name(),
          ending.files(),
          ending.bytes() / 1e3);
    }
    if (endings.size() > MOST_ENDINGS) {
      out.printf("  and %d more endings%n", endings.size() - MOST_ENDINGS);
    }
    if (!listing.ignored().isEmpty()) {
      out.printf(Locale.ROOT, "  left alone, hidden or read-me: %,d%n", listing.ignored().size());
    }
    out.printf(
        Locale.ROOT,
        "Looked at %s of the files, up to %,d records of each: %,d records.%n"
            + "Files of one shape have one format and the same fields.%n",
        sampled == listing.files().size() ? "all" : String.format(Locale.ROOT, "%,d", sampled),
        records,
        profile.records());
  }

  private static void printEmpty(Shape shape, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nWithout a record that could be parsed: %s, %,d of the files, first %s%n",
        ShapeText.nameOf(shape.format()),
        shape.files(),
        shape.firstFile());
  }

  private void printArticles(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%nCan be used: %,d of %,d records (%s)%s%n",
        profile.articles(),
        profile.records(),
        Shares.percent(profile.articles(), profile.records()),
        again());
    if (profile.articles() == 0) {
      return;
    }
    if (profile.datedByAddress() > 0) {
      out.printf(
          Locale.ROOT,
          "  dated      %,d by the day in their address: a field has none, or is a day off%n",
          profile.datedByAddress());
    }
    if (profile.undated() > 0) {
      out.printf(Locale.ROOT, "  undated    %,d%n", profile.undated());
    }
    if (profile.cutOff() > 0) {
      out.printf(
          Locale.ROOT,
          "  cut off    %,d, by the service that gave them: their texts end in a mark such as"
              + " [+1234 chars]%n",
          profile.cutOff());
    }
    out.println("  languages  " + counts(profile.languages().all()));
    Tally outlets = profile.outlets();
    out.printf(
        Locale.ROOT,
        "  outlets    %,d; told by %s%n",
        outlets.size(),
        counts(profile.outletRules().all()));
    out.println("             " + counts(outlets.first(MOST_OUTLETS)));
    if (outlets.size() > MOST_OUTLETS) {
      out.printf(Locale.ROOT, "             and %,d more%n", outlets.size() - MOST_OUTLETS);
    }
  }

  private String again() {
    return profile.again() == 0
        ? ""
        : String.format(Locale.ROOT, ", %,d of them an article that came before", profile.again());
  }

  private static String counts(List<Tally.Entry> entries) {
    return entries.stream()
        .map(entry -> String.format(Locale.ROOT, "%s %,d", entry.word(), entry.count()))
        .collect(Collectors.joining(", "));
  }

  private void printUnused(PrintStream out) {
    for (UnusedRecords.Group group : profile.unused().all()) {
      out.printf(Locale.ROOT, "%n%s as %s: %,d%n", group.outcome(), group.reason(), group.count());
      for (UnusedRecords.Example example : group.examples()) {
        String detail = example.detail() == null ? "" : ": " + OneLine.of(example.detail(), 160);
        out.println("  " + example.file() + ", record " + example.record() + detail);
        if (example.excerpt() != null && !example.excerpt().isBlank()) {
          out.println("    " + OneLine.of(example.excerpt(), 90));
        }
      }
    }
  }

  private void printSettings(PrintStream out) {
    out.println();
    Optional<String> snippet = SettingsSnippet.of(profile, settings);
    if (snippet.isEmpty()) {
      out.println("Settings: nothing to set.");
      return;
    }
    out.println(
        "Settings that may help. Fields are guessed by their values: check them, save this");
    out.println("as a file, and give it to `inspect` and `run` with --settings:");
    out.println(snippet.get());
  }
}
