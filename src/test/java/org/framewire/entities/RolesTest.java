package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static String roles(String sentence) {
    List<Mention> mentions = Found.mentions(sentence);
    return mentions.stream().map(m -> m.role().name()).collect(Collectors.joining(" "));
  }

  @Test
  void aMetonymThatSaysOrDoesSomethingActs() {
    assertEquals("ACTOR", roles("Moscow said it would reply."));
    assertEquals("ACTOR", roles("Moscow on Friday denied the report."));
    assertEquals("ACTOR OTHER", roles("Beijing has repeatedly warned Taipei."));
    assertEquals("ACTOR", roles("The Kremlin did not deny it."));
  }

  @Test
  void twoThatActTogetherBothAct() {
    assertEquals("ACTOR ACTOR", roles("Tehran and Moscow signed a pact."));
    assertEquals("ACTOR ACTOR", roles("Russia and North Korea signed a pact."));
    assertEquals("OTHER OTHER", roles("The pact of Tehran and Moscow was old."));
  }

  @Test
  void aPlaceIsNoActorThoughAVerbFollows() {
    assertEquals("PLACE", roles("Officials in Moscow said it was over."));
    assertEquals("PLACE", roles("Leaders met in Washington on Monday."));
    assertEquals("PLACE", roles("Fighting went on in northern Syria."));
    assertEquals("PLACE ACTOR", roles("In Washington, London said nothing was signed."));
  }

  @Test
  void nationalsActButAreNoPlace() {
    assertEquals("ACTOR", roles("The Russians said nothing."));
    assertEquals("OTHER", roles("They fished in Russian waters."));
  }

  @Test
  void anyVerbBehindAHelpingOneActs() {
    assertEquals("ACTOR", roles("Washington has provided military aid."));
    assertEquals("ACTOR", roles("The U.S. is giving the diplomats a week."));
    assertEquals("ACTOR", roles("Israel would not wait much longer."));
    assertEquals("ACTOR", roles("Russia had been attempting to interfere."));
  }

  @Test
  void whatIsDoneToACountryIsNoActOfIt() {
    assertEquals("OTHER", roles("Ukraine was attacked at dawn."));
    assertEquals("OTHER", roles("Iran has been hit by sanctions."));
    assertEquals("OTHER", roles("Sanctions against Iran took effect."));
  }
}
