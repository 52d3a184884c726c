package org.framewire.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.GazetteerException;

/**
 * The countries and leaders that a run knows: those that ship, and those of the user's file; and
 * whether they are as new as its articles.
 */
public final class Entities {
  private static final int MOST_NAMED = 5;

  private Entities() {}

  /**
   * Those that ship and those of the file that the settings name.
   *
   * @throws CommandFailure where that file cannot be read or used
   */
  public static Gazetteer load(Settings settings) {
    if (settings.entities().isEmpty()) {
      return Gazetteer.load();
    }
    Path file = Path.of(settings.entities());
    try {
      return Gazetteer.extended(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw bad("entities is " + file + ", which cannot be read: name an existing JSON file");
    } catch (GazetteerException e) {
      throw bad(e.getMessage());
    }
  }

  /**
   * What to tell of countries whose leaders were checked for earlier days than the newest article;
   * null when there are none.
   */
  public static String behind(Gazetteer gazetteer, LocalDate newestArticle) {
    if (newestArticle == null) {
      return null;
    }
    SortedMap<String, LocalDate> behind = gazetteer.behind(newestArticle);
    if (behind.isEmpty()) {
      return null;
    }
    String named =
        behind.entrySet().stream()
            .sorted(
                Map.Entry.<String, LocalDate>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_NAMED)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "articles reach to %s, but who leads was checked for earlier days in %,d countries"
            + " (%s%s): name newer leaders in a file of the setting entities",
        newestArticle,
        behind.size(),
        named,
        behind.size() > MOST_NAMED ? ", …" : "");
  }

  /** Ends the run where the settings want leaders as new as the articles. */
  public static void requireCurrent(
      Gazetteer gazetteer, LocalDate newestArticle, Settings settings) {
    String behind = settings.entitiesMustBeCurrent() ? behind(gazetteer, newestArticle) : null;
    if (behind != null) {
      throw new CommandFailure(
          ExitCode.GATE_FAILED,
          "nothing was published: " + behind + ", or set entitiesMustBeCurrent to false");
    }
  }

  private static CommandFailure bad(String message) {
    return new CommandFailure(ExitCode.BAD_SETTINGS, "bad settings: " + message);
  }
}
