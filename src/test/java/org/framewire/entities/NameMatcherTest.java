package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

class NameMatcherTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

  private static List<String> found(String body) {
    return Found.surfaces(body, DAY);
  }

  @Test
  void theStateOfManyNamesIsOneState() {
    assertEquals(
        List.of(
            "DPRK=PRK",
            "Democratic People’s Republic of Korea=PRK",
            "Pyongyang=PRK",
            "North\nKorean=PRK"),
        found(
            "The DPRK, that is the Democratic People’s Republic of Korea, said from Pyongyang"
                + " that a North\nKorean official had left."));
  }

  @Test
  void compoundsHoldAMentionForEachPart() {
    assertEquals(List.of("US=USA", "Russia=RUS"), found("The US-Russia talks failed."));
    assertEquals(List.of("Chinese=CHN"), found("The anti-Chinese mood grew."));
    assertEquals(List.of("Moscow=RUS"), found("They followed Moscow’s lead."));
  }

  @Test
  void theLongestNameWins() {
    assertEquals(List.of("South Sudan=SSD"), found("He left South Sudan."));
    assertEquals(List.of("Sudan=SDN"), found("He left Sudan."));
    assertEquals(List.of("Papua New Guinea=PNG"), found("He left Papua New Guinea."));
    assertEquals(List.of("Guinea-Bissau=GNB"), found("He left Guinea-Bissau."));
    assertEquals(List.of(), found("He left New Mexico."));
  }

  @Test
  void theUnitedStatesIsNotThePronoun() {
    assertEquals(List.of("U.S.=USA"), found("The U.S. Senate voted."));
    assertEquals(List.of("US=USA"), found("Nobody asked the US."));
    assertEquals(List.of(), found("Nobody asked us. Us, of all people."));
    assertEquals(List.of("IRAN=IRN"), found("IRAN WARNS: LEAVE US ALONE"));
  }

  @Test
  void aNameNeedsItsCapitals() {
    assertEquals(List.of(), found("She used nail polish and fine china and ate turkey."));
    assertEquals(List.of("Polish=POL", "CHINA=CHN"), found("A Polish envoy flew to CHINA."));
  }

  @Test
  void aNameEndsWithItsSentenceAndParagraph() {
    assertEquals(List.of(), found("We turned North. Korea was cold."));
    assertEquals(List.of(), found("All went South\n\nSudanic art is old."));
    assertEquals(List.of("St. Lucia=LCA"), found("He sailed to St. Lucia."));
  }

  @Test
  void apostrophesBelongToTheirName() {
    assertEquals(List.of("Côte d’Ivoire=CIV"), found("He left Côte d’Ivoire."));
    assertEquals(List.of(), found("He met Mr. O'Iran and saw Xi'an and Iran'ovich."));
    assertEquals(List.of("China=CHN"), found("China'll answer."));
  }

  @Test
  void guardsLookBeforeBehindAndAtTheWholeArticle() {
    assertEquals(List.of(), found("Georgia Tech won."));
    assertEquals(
        List.of("Georgia=GEO", "European Union=EU"),
        found("Georgia signed with the European Union."));
    assertEquals(List.of(), found("Georgia voted early, said officials in Atlanta."));
    assertEquals(
        "EU",
        Found.entities(Found.mentions("Atlanta counts", "Georgia voted in the EU way.", DAY)));
  }

  @Test
  void offsetsAreBytesAndTokensOfTheField() {
    ScannedText text = new ScannedText();
    String body = "Élysée spokesman: “the US-Russia pact”";
    text.scan(body);
    List<Mention> mentions = Found.mentions("", body, DAY);
    assertEquals(3, mentions.size());
    Mention russia = mentions.get(2);
    assertEquals("Russia", text.slice(russia.start(), russia.end()));
    assertEquals("us-russia", text.tokens().normalForm(russia.firstToken()));
    assertEquals(russia.firstToken() + 1, russia.endToken());
    assertTrue(russia.quoted());
    assertEquals(Mention.Type.INSTITUTION, mentions.get(0).type());
  }

  @Test
  void nothingIsFoundBeforeTheReportBegins() {
    ScannedText title = new ScannedText();
    title.scan("");
    ScannedText body = new ScannedText();
    body.scan("MOSCOW (AP) - China said no.");
    MentionFinder finder = new MentionFinder(Gazetteer.load());
    List<Mention> mentions = finder.find(title, body, 14, DAY);
    assertEquals("CHN", Found.entities(mentions));
    assertEquals(Mention.Role.ACTOR, mentions.get(0).role());
  }
}
