package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private static final String REPORT = "The pier was closed on Monday, the harbour office said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Notices of advertisements
        "Advertisement",
        "ADVERTISEMENT:",
        "Advertisement Continue reading the main story",
        "Story continues below",
        "Story Continued Below this advertisement",
        "Continue reading below",
        // Subscriptions
        "SIGN UP TODAY",
        "Sign up here.",
        "Sign up for Daily Newsletters Manage Newsletters",
        "Please sign up to receive our morning briefing.",
        "Subscribe now",
        "Subscribe to our weekly newsletter for more.",
        "Get the Harbour stories you care about delivered to your inbox.",
        "Get the latest news from the coast.",
        "Want harbour news in your inbox every day? Sign up here.",
        "Get it in your inbox. By signing up, you agree to our Privacy Policy",
        "Enter your email address",
        "Thank you for signing up.",
        // Networks
        "Follow us on Twitter @harbour and Facebook.",
        "Follow Jane Doe on Twitter: @janedoe",
        "Follow @harbour Follow @janedoe",
        "Like us on Facebook.",
        "Share this article with your friends",
        "Chat with us in Facebook Messenger.",
        "Download our app for alerts.",
        // Rights
        "Copyright © 2019 The Harbour Post, LLC. Click here for reprint permission.",
        "© 2020 Harbour Content Agency, LLC",
        "(Copyright 2019 The Harbour Press. All rights reserved. This material may not be published,"
            + " broadcast, rewritten or redistributed.)",
        "The opinions expressed by columnists are their own and do not represent the views of us.",
        // Clicks
        "CLICK HERE TO GET THE HARBOUR APP",
        "Click here for more.",
        // Other articles
        "Read more:",
        "READ MORE: Harbour strike ends",
        "Read the full article at the Harbour Post.",
        "(Also on HARBOUR: Pier to be rebuilt)",
        "[Related: Pier to be rebuilt]",
        "See also: Pier to be rebuilt",
        "Watch: The pier falls",
        "Photos: The pier in winter",
        "Will the pier ever be rebuilt? Read more",
        "Related topics",
        "Most popular",
        // Images
        "Image copyright Getty Images",
        "Image copyright AFP Image caption The pier was built in 1890",
        "Media playback is unsupported on your device",
        "Photo: Jane Doe/Harbour Press",
        "Slideshow (4 Images)",
        "Jane Doe/Getty Images",
        // The page
        "Share Tweet Email Print",
        "Loading...",
        "This article is more than 2 years old",
        // Code
        "{\"unitName\":\"box\",\"display\":\"mobile\"}",
        "window.dataLayer.push({ event: 'x' });",
        ".article-body p { margin: 0 }",
      })
  void aLineOfBoilerplateGoes(String line) {
    assertEquals(REPORT + "\n\n" + REPORT, CleanText.body(REPORT + "\n" + line + "\n\n" + REPORT));
    assertEquals("", CleanText.body(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisements for the pier were found in the archive.",
        "The story continues below the surface of the harbour.",
        "Sign up for the harbour race began on Monday.",
        "Subscribers of the paper protested.",
        "Get the latest harbour law through, the mayor said.",
        "Enter your email, the thieves had written, and wait.",
        "Follow us, the captain told them on Monday.",
        "Share this burden, the mayor asked of the town.",
        "Copyright law was changed in parliament.",
        "The opinions of the council differ.",
        "Click here, click there: nothing worked, she said.",
        "Read the report, the mayor told reporters who asked about it.",
        "Watch out for falling stones.",
        "Related crimes were solved too.",
        "More than 40 boats sank.",
        "Photographs of the pier were sold.",
        "Image matters to the mayor.",
        "Print runs fell by half.",
        "This article of the law is older.",
        "{We} went home.",
        "“Advertisement,” she said, “is all.”",
      })
  void aSentenceOfTheReportStays(String sentence) {
    assertSame(sentence, CleanText.body(sentence));
    String flowing = sentence + " " + REPORT + " " + sentence;
    assertSame(flowing, CleanText.body(flowing));
  }

  @Test
  void headAndTailLoseTheirClosedSentences() {
    assertEquals(
        REPORT,
        CleanText.body(
            "Sign up for our newsletter. "
                + REPORT
                + " Follow us on Facebook. Copyright 2019 The Harbour Post. All rights reserved."));
  }

  @Test
  void whatStandsInsideAParagraphStays() {
    String text = REPORT + " Follow us on Twitter. Read more. Advertisement. " + REPORT;
    assertSame(text, CleanText.body(text));
  }

  @Test
  void theMarkOfACutTextGoes() {
    assertEquals(REPORT + "…", CleanText.body(REPORT + "… [+1234 chars]"));
  }
}
