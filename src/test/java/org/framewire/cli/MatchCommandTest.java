package org.framewire.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.framewire.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;

class MatchCommandTest {
  private static String match(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      String[] all = new String[arguments.length + 1];
      all[0] = "match";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      assertEquals(ExitCode.DONE.number(), Framewire.execute(all));
      return said.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void whoIsInOfficeHangsOnTheDay() {
    String sentence = "The French president met Putin in Berlin.";
    assertEquals(
        """
        1  The [[French]2 president]1 met [Putin]3 in [Berlin]4.
           1  FRA/emmanuel-macron Emmanuel Macron (title, by office_of_country, actor, own)
           2  FRA France (demonym, by words, other, own)
           3  RUS/vladimir-putin Vladimir Putin (leader, by short_name_in_office, other, own)
           4  DEU Germany (capital, by words, place, own)
        """
            .indent(4),
        match(sentence, "--date", "2019-05-20"));
    assertTrue(match(sentence, "--date", "2009-05-20").contains("FRA/nicolas-sarkozy"));
  }

  @Test
  void aTextWithoutNamesSaysSo() {
    assertEquals(
        "    1  Nobody was there.\nNo country or leader was found.\n", match("Nobody was there."));
  }
}
