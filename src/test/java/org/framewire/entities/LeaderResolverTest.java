package org.framewire.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderResolverTest {
  private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 22);
  private static final LocalDate IN_2018 = LocalDate.of(2018, 7, 1);

  private static List<String> found(String body, LocalDate date) {
    return Found.surfaces(body, date);
  }

  @Test
  void theNorthKoreanLeaderByNameSurnameAndTitle() {
    assertEquals(
        List.of("Kim Jong Un=PRK/kim-jong-un", "Moscow=RUS", "Kim=PRK/kim-jong-un"),
        found("Kim Jong Un’s regime was aiding Moscow. Kim’s regime stood by.", IN_2022));
    assertEquals(
        List.of("Russian=RUS", "Russian leader=RUS/vladimir-putin"),
        found("They met the Russian leader this month.", IN_2022));
  }

  @Test
  void aTitleIsLeftToTheNameBehindIt() {
    assertEquals(
        List.of("Russian=RUS", "Vladimir Putin=RUS/vladimir-putin"),
        found("Russian President Vladimir Putin spoke.", IN_2022));
    assertEquals(
        List.of("Ukrainian=UKR"), found("The Ukrainian president Mykola Testenko spoke.", IN_2022));
  }

  @Test
  void officesAreSaidInThreeWays() {
    LocalDate day = LocalDate.of(2019, 3, 1);
    assertEquals(
        List.of("Britain=GBR", "Britain’s prime minister=GBR/theresa-may"),
        found("Britain’s prime minister left.", day));
    assertEquals(
        List.of("president of the United States=USA/donald-trump", "United States=USA"),
        found("He called the president of the United States.", day));
    assertEquals(
        List.of("German=DEU", "German chancellor=DEU/angela-merkel"),
        found("The German chancellor left.", day));
  }

  @Test
  void whoeverMayHoldAnOfficeIsNobody() {
    assertEquals(List.of("American=USA"), found("No American president ever did so.", IN_2018));
    assertEquals(List.of("Russian=RUS"), found("A Russian vice president resigned.", IN_2018));
    assertEquals(
        List.of("United States=USA"),
        found("She ran for president of the United States.", IN_2018));
    assertEquals(
        List.of("United States=USA"), found("The 44th president of the United States.", IN_2018));
  }

  @Test
  void aGapInTheOfficeIsAmbiguous() {
    List<Mention> mentions =
        Found.mentions("", "The Ukrainian president spoke.", LocalDate.of(2014, 3, 15));
    Mention president = mentions.get(1);
    assertEquals(Mention.Type.TITLE, president.type());
    assertNull(president.entityId());
    assertEquals(true, president.candidates().contains("UKR/viktor-yanukovych"));
  }

  @Test
  void withoutADateOnlyNamesTell() {
    assertEquals(List.of(), found("Putin spoke.", null));
    assertEquals(
        List.of("Vladimir Putin=RUS/vladimir-putin", "Putin=RUS/vladimir-putin"),
        found("Vladimir Putin came. Putin spoke.", null));
    assertEquals(
        List.of("Russian=RUS", "Russian president=null"),
        found("The Russian president spoke.", null));
    assertEquals(
        List.of("Trump=USA/donald-trump", "Trump=USA/donald-trump"),
        found("President Trump came. Trump spoke.", null));
    assertEquals(List.of("Bush=null"), found("President Bush came.", null));
  }

  @Test
  void aStrangersSurnameIsNotTheLeaders() {
    LocalDate day = LocalDate.of(2021, 1, 5);
    assertEquals(List.of(), found("The scientist Boris Kim spoke. Kim left.", day));
    assertEquals(List.of(), found("Sen. Ron Johnson spoke. Johnson left.", day));
    assertEquals(List.of(), found("The singer Sarah Trump sang. Trump bowed.", IN_2018));
    assertEquals(List.of(), found("They dined in the Trump Tower.", IN_2018));
  }

  @Test
  void aRelativeTakesTheSurnameAlong() {
    assertEquals(List.of(), found("Hunter Biden came. Biden denied it.", IN_2022));
    assertEquals(
        List.of("Joe Biden=USA/joe-biden", "Biden=null"),
        found("Joe Biden came with Hunter Biden. Biden denied it.", IN_2022));
    assertEquals(
        List.of("Biden=USA/joe-biden", "Biden=USA/joe-biden"),
        found("Hunter Biden came. President Biden followed. Biden spoke.", IN_2022));
    assertEquals(
        List.of("Bill Clinton=USA/bill-clinton", "Clinton=null"),
        found("Hillary Clinton came with Bill Clinton. Clinton spoke.", LocalDate.of(2016, 5, 1)));
  }

  @Test
  void theTitleFieldIsReadFirst() {
    LocalDate day = LocalDate.of(2007, 10, 1);
    List<Mention> mentions = Found.mentions("Gordon Brown cuts tax", "Brown spoke.", day);
    assertEquals(2, mentions.size());
    assertEquals("GBR/gordon-brown", mentions.get(1).entityId());
    assertEquals(Mention.Field.TITLE, mentions.get(0).field());
  }

  @Test
  void formerAndElectTitlesResolveByTheName() {
    assertEquals(
        List.of("Medvedev=RUS/dmitry-medvedev"), found("Then-President Medvedev signed.", IN_2022));
    assertEquals(
        List.of("Biden=USA/joe-biden"),
        found("President-elect Biden spoke.", LocalDate.of(2020, 12, 1)));
    assertEquals(
        List.of("Reagan=USA/ronald-reagan"), found("Former President Reagan spoke.", IN_2022));
    assertEquals(
        List.of("Russian=RUS", "Russian president=null"),
        found("The former Russian president spoke.", IN_2022));
  }

  @Test
  void initialsMakeAFullName() {
    assertEquals(
        List.of("Vladimir V. Putin=RUS/vladimir-putin"), found("Vladimir V. Putin spoke.", null));
  }

  @Test
  void aHeadlineMeansWhomTheArticleNamesInFull() {
    List<Mention> mentions = Found.mentions("Obama speaks in Ohio", "Barack Obama spoke.", null);
    assertEquals(2, mentions.size());
    assertEquals(Mention.Field.TITLE, mentions.get(0).field());
    assertEquals("USA/barack-obama", mentions.get(0).entityId());
    assertEquals(Mention.Rule.SHORT_NAME_NAMED_LATER, mentions.get(0).rule());
  }

  @Test
  void mrIsNoWomanOfTheFamily() {
    String article = "Bill Clinton and Hillary Clinton came. Mr. Clinton left. Clinton stayed.";
    assertEquals(
        List.of("Bill Clinton=USA/bill-clinton", "Clinton=USA/bill-clinton", "Clinton=null"),
        Found.surfaces(article, LocalDate.of(2016, 5, 1)));
  }

  @Test
  void anAdministrationIsOfHimWhoLedIt() {
    String article = "Hillary Clinton ran. The Clinton administration had cut the deficit.";
    assertEquals(
        List.of("Clinton=USA/bill-clinton"), Found.surfaces(article, LocalDate.of(2016, 5, 1)));
    assertEquals(
        List.of(),
        Found.surfaces("The Clinton administration would cut it.", LocalDate.of(1990, 5, 1)));
  }

  @Test
  void theSurnameIsTheLeadersInAnArticleThatIsAboutHim() {
    String article =
        "Donald Trump came with Melania Trump. Donald Trump spoke. It rained. The crowd sang."
            + " Nobody left. The band played. Trump will be back.";
    List<String> found = Found.surfaces(article, LocalDate.of(2016, 5, 1));
    assertEquals("Trump=USA/donald-trump", found.get(found.size() - 1));
  }
}
