package org.framewire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.ScannedText;

/** Reads entities as a user names them: by id, or by a name that means one. */
final class EntityArguments {
  private EntityArguments() {}

  /** The ids of two entities. */
  static List<String> pair(List<String> arguments, Gazetteer gazetteer) {
    if (arguments.size() != 2) {
      throw new CommandFailure(
          ExitCode.BAD_SETTINGS,
          "--pair has " + arguments.size() + " entities: give two, as in --pair PRK,RUS");
    }
    List<String> ids = new ArrayList<>();
    arguments.forEach(argument -> ids.add(id(argument.strip(), gazetteer)));
    return ids;
  }

  /** The id of one entity. */
  static String id(String argument, Gazetteer gazetteer) {
    if (gazetteer.isCountry(argument) || gazetteer.isLeader(argument)) {
      return argument;
    }
    SortedSet<String> meant = new TreeSet<>();
    ScannedText title = new ScannedText();
    ScannedText name = new ScannedText();
    title.scan("");
    name.scan(argument);
    for (Mention mention : new MentionFinder(gazetteer).find(title, name, 0, null)) {
      meant.addAll(mention.candidates());
    }
    if (meant.size() == 1) {
      return meant.first();
    }
    throw new CommandFailure(
        ExitCode.BAD_SETTINGS,
        "'"
            + argument
            + "' names "
            + (meant.isEmpty() ? "no country or leader" : String.join(" or ", meant))
            + ": give an id, as PRK or RUS/vladimir-putin; `jobs/framewire match` finds them");
  }
}
