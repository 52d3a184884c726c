package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts, credits and stamps: lines that a page adds to a report. */
class PageLinesTest {
  private static final String REPORT = "The pier was closed on Monday, the harbour office said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Prompts
        "Harbour Morning newsletter The day in the docks, weekday mornings, in your inbox. Email Sign"
            + " Up By signing up you agree to receive emails. You can unsubscribe at any time.",
        "Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter.",
        "The Harbour Trust is a nonprofit newsroom. Sign up to receive our stories.",
        "Help us continue covering the docks, and get ad-free podcasts.",
        "Subscribe to Harbour Talk on Apple Podcasts, or wherever you listen.",
        "Send letters to letters@harbour.example.",
        "Send a letter to the editor of Harbour Times at letters@harbour.example",
        "Got a tip? Email tips@harbour.example",
        "Write to Jane Doe at jane.doe@harbour.example",
        "Close Get email notifications on {{subject}} daily!",
        "This is a rush transcript. Copy may not be in its final form. Help us mend it.",
        "Content created by the Harbour Fund is available without charge to any publisher. For"
            + " licensing opportunities, ask us.",
        "Sign up for our newsletter. Choose your country United States of America Afghanistan Albania"
            + " Algeria Andorra Angola Argentina Australia Austria Zambia Zimbabwe Please enter a valid"
            + " email address. I accept the Terms of Use. You may unsubscribe.",
        // Labels
        "ANALYSIS/OPINION:",
        "Share on Facebook Share on Twitter",
        "Read or Share this story: https://harbour.example/pier",
        "Data curated by HarbourData",
        "Support local journalism. Subscribe to harbour.com today.",
        "Facebook Twitter Pinterest The mayor at the pier. Photograph: Jane Doe/Harbour",
        // Credits
        "Jane Doe contributed to this report, which was updated at 10:53 p.m.",
        "Harbour News' Jane Doe contributed to this report, along with The Harbour Press.",
        "⦁ Jane Doe contributed to this article, which is based in part on wire service reports.",
        "— Harbour News’ Jane Doe contributed reporting.",
        "Correspondent Jane Doe contributed reporting from Naples, Italy.",
        "Jane Doe in Phoenix contributed to this report. Roe reported from San Diego.",
        "This article was written by Jane Doe and John Roe, reporters for The Harbour Press.",
        "• Jane Doe can be reached at [email protected]",
        "Jane Doe can be reached at jane@harbour.example or on Twitter at @jane.",
        "The Harbour Press contributed to this report.",
        "Harbour News' Jane Doe, John S. Roe and The Harbour Press contributed to this report",
        "• Jane Doe contributed to this article.",
        "Jane Doe and John Roe contributed.",
        "Written by Jane Doe",
        "Contributing: Jane Doe, The Harbour Press",
        "(Reporting by Jane Doe in Vienna; Editing by John Roe)",
        "With Harbour wires",
        "This article is based in part on wire service reports.",
        "(Jane Doe/Reuters)",
        "The mayor speaks at the pier, May 1, 2019. (Reuters photo: Jane Doe)",
        "The mayor speaks at the pier. | AP Photo",
        "Photo illustration by Harbour. Photo by Jane Doe—Pool/Getty Images.",
        "By Jane Doe and John Roe, Harbour Press",
        "The mayor at the pier. | Jane Doe/POLITICO Mayor sees the pier",
        // Stamps
        "Jane Doe (@jane) 20 hours ago Sun 07th April 2019 | 08:55 AM",
        "Updated at 1:28 p.m. ET",
        "—Last updated at 11:49 a.m.",
        "April 3, 2019 312 views",
        "7 years ago",
        "5 min read",
        "This story has been updated with a statement of the mayor.",
        // Signs
        "* * *",
        "———",
      })
  void aLineOfThePageGoes(String line) {
    assertEquals(REPORT + "\n\n" + REPORT, CleanText.body(REPORT + "\n" + line + "\n\n" + REPORT));
    assertEquals("", CleanText.body(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Workers who sign up for jobs at the docks make as little as five dollars, they told us.",
        "The makers of games make you subscribe to a service whose terms of service nobody reads.",
        "“Sign up for our newsletter,” the mayor wrote in an email, “and donate.”",
        "Her newsletter has 3,000 readers, who pay to support it.",
        "The mayor contributed to the decline of the docks.",
        "Many storms have contributed to this change, among them the last.",
        "The harbour office can be reached at 369-3321 by all who saw the pier fall.",
        "Anyone who saw it can be reached by mail at the docks.",
        "The analysis of the docks",
        "Roe reported from the pier that it fell.",
        "This article was written by a committee of the docks, the mayor said.",
        "Afghanistan, Albania, Algeria and Zimbabwe sent boats to the pier.",
        "The docks contributed 3 percent, and the mayor contributed to this fund.",
        "Written by the mayor, the report blames nobody.",
        "The report by the office, edited by nobody, was late.",
        "The pier was updated in 1950.",
        "The story has been told many times.",
        "Updated figures show that 30 boats sank.",
        "Two years ago the pier fell.",
        "He told Reuters",
        "By Monday the pier was open again.",
        "The mayor (centre) and the harbour master (right)",
      })
  void aSentenceOfTheReportStays(String sentence) {
    assertSame(sentence, CleanText.body(sentence));
  }

  @Test
  void aBareDayGoesAtTheHeadAlone() {
    assertEquals(REPORT, CleanText.body("28 June 2019\n\n" + REPORT));
    String timeline = (REPORT + "\n").repeat(9) + "June 2019\n" + REPORT;
    assertSame(timeline, CleanText.body(timeline));
  }

  @Test
  void creditsAtTheTailGo() {
    assertEquals(
        REPORT,
        CleanText.body(
            REPORT
                + " Jane Doe in Vienna contributed to this report."
                + " (Reporting by Jane Doe; Editing by John Roe)"));
  }

  @Test
  void headlinesBehindANameGo() {
    assertEquals(
        "Sen. Jane Doe (R-Ky.) met Roe’s aides, and wants MORE.",
        CleanText.body(
            "Sen. Jane Doe Janet (Jane) Mary DoePier falls in storm Mayor: 'We do not know' On the"
                + " docks: all lost MORE (R-Ky.) met RoeJohn Roe Boats lost MORE’s aides, and wants"
                + " MORE."));
  }

  @Test
  void firstNamesThatAreSaidTwiceStay() {
    assertEquals(
        "Sen. Ann Lee's aides met Mary Roe today.",
        CleanText.body(
            "Sen. Ann Lee Ann Devi LeeBoats lost Pier falls MORE's aides met Mary Roe Mary RoeMayor"
                + " falls too MORE today."));
  }

  @Test
  void aNameThatIsSaidTwiceIsNoBox() {
    String text = "Doe said that Jane Doe would come, and the town wants MORE boats.";
    assertSame(text, CleanText.body(text));
  }
}
