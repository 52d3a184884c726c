package org.framewire.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final String HOSTILE = "</script><script>alert('{{data}}')</script><!-- & \"x\"";
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"report-data\">(.*?)</script>");

  @Test
  void textOfADumpCannotLeaveItsPlace() {
    String page = ReportPage.render(withOutlet(HOSTILE));
    assertFalse(page.contains("<script>alert"), "a script of the dump's stands in the page");
    assertFalse(page.contains("<!--"), "a comment of the dump's stands in the page");
    assertTrue(page.contains("&lt;/script&gt;&lt;script&gt;alert(&#39;{{data}}&#39;)"));
    assertEquals(3, occurrences(page, "</script>"), "data, charts and the page's own script");
  }

  @Test
  void theScriptReadsTheDataAsTheyWere() throws Exception {
    Matcher script = DATA.matcher(ReportPage.render(withOutlet(HOSTILE)));
    assertTrue(script.find());
    JsonNode data = new ObjectMapper().readTree(script.group(1));
    assertEquals(HOSTILE, data.at("/reading/outlets/0/outlet").asText());
    assertEquals(HOSTILE, data.at("/framing/0/outlets/0/outlet").asText());
  }

  @Test
  void thePageNamesNothingOutsideItself() {
    String page = ReportPage.render(withOutlet("post.example"));
    String own = page.substring(0, page.indexOf("id=\"report-data\""));
    assertFalse(
        Pattern.compile("(src|href)=\"(?!#|data:,)").matcher(own).find(),
        "an address outside the page");
    assertTrue(own.contains("default-src 'none'"));
  }

  @Test
  void whoHasTooFewArticlesIsToldSo() {
    String page = ReportPage.render(withOutlet("post.example"));
    assertTrue(page.contains("not enough stories for an interval"));
  }

  @Test
  void whereNoLensWasHeldAgainstLabelsItSaysHow() {
    String page = ReportPage.render(withOutlet("post.example"));
    assertTrue(page.contains("No lens was held against labels yet"));
  }

  @Test
  void aSlotWithoutAValueIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> Template.of("panel.html").fill(Map.of("group", "a")));
  }

  @Test
  void secondsThatAreNoNumbersAreAnError() {
    assertThrows(IllegalArgumentException.class, () -> LatestRun.stages("{\"read\": \"fast\"}"));
    assertThrows(IllegalArgumentException.class, () -> LatestRun.stages("{"));
  }

  private static long occurrences(String page, String text) {
    return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
  }

  private static ReportData withOutlet(String outlet) {
    return new ReportData(
        "2022-09-24",
        "all",
        "en",
        null,
        new Reading(
            4,
            1,
            0,
            List.of(new Reading.Outlet(outlet, 4, 4, 100, 0.1, "2022-09-24", "2022-09-24")),
            List.of(new Reading.Language("en", 4)),
            List.of(),
            new Timeline("day", List.of(new Timeline.Bar("2022-09-24", 4)))),
        new Words(List.of(), List.of()),
        new Pairs(List.of(), List.of()),
        new ToldStories(0, 0, 0, null),
        List.of(
            new FramingMeasure(
                "policy-frames",
                "1",
                "economic",
                "economic",
                "money is at stake",
                "probability",
                "F1 0.6",
                null,
                null,
                List.of(
                    new FramingMeasure.Outlet(
                        outlet, 0.4, null, null, null, null, 4, false, null)))),
        List.of());
  }
}
