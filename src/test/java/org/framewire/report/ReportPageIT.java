package org.framewire.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.framewire.cli.LocalSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the report in the system's Chromium. Skipped where there is none, unless the property
 * {@code framewire.browser} is {@code required}.
 */
class ReportPageIT {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @TempDir static Path folder;
  private static Path file;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void openBrowser() throws IOException {
    Path chromium = chromium();
    file = folder.resolve("report.html");
    Files.writeString(
        file, Report.of(SmallWarehouse.filled(LocalSpark.session()), id -> id).html());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
  }

  private static Path chromium() {
    Optional<Path> found =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && "required".equals(System.getProperty("framewire.browser"))) {
      fail("No Chromium is installed, and framewire.browser=required: install `chromium`");
    }
    Assumptions.assumeTrue(
        found.isPresent(), "The report was not opened: no Chromium is installed (`chromium`)");
    return found.orElseThrow();
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void openPage() {
    page = browser.newPage(new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(file.toUri().toString());
  }

  @AfterEach
  void nothingWentWrong() {
    page.close();
    assertEquals(List.of(), complaints, "errors and warnings of the console");
    assertEquals(
        List.of(),
        requests.stream()
            .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
            .toList(),
        "requests to the network");
    assertEquals(1, requests.stream().filter(url -> url.startsWith("file:")).count());
  }

  @Test
  void everyChartIsDrawn() {
    for (String chart :
        List.of("timeline", "frequent", "distinctive", "network", "framing", "stages")) {
      int shapes = page.locator("#chart-" + chart + " svg path").count();
      assertTrue(shapes >= 2, chart + " has " + shapes + " shapes");
    }
  }

  @Test
  void theFramingChartShowsTheOutletsOfItsTable() {
    page.locator("#choose-framing").selectOption("1");
    List<String> listed = page.locator("#framing .panel.chosen tbody tr th").allTextContents();
    assertEquals(SmallWarehouse.OUTLETS, listed);
    List<String> labels = page.locator("#chart-framing svg text").allTextContents();
    for (String outlet : listed) {
      assertEquals(
          1, labels.stream().filter(label -> label.startsWith(outlet)).count(), labels.toString());
    }
    assertEquals(1, labels.stream().filter(label -> label.contains("not enough stories")).count());
  }

  @Test
  void theNetworkShowsOwnLeadersOnlyWhenAsked() {
    int without = page.locator("#chart-network svg path").count();
    page.locator("#show-own-leaders").check();
    assertTrue(page.locator("#chart-network svg path").count() > without);
  }

  @Test
  void thePageFitsAPhoneInTheDark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.setViewportSize(360, 740);
    page.waitForTimeout(300);
    assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(
        "rgb(20, 24, 27)", page.evaluate("getComputedStyle(document.body).backgroundColor"));
    assertTrue(page.locator("#chart-framing svg path").count() >= 2);
  }

  @Test
  void whoRunsNoScriptsReadsTheTables() {
    Browser.NewPageOptions scriptless = new Browser.NewPageOptions().setJavaScriptEnabled(false);
    try (Page plain = browser.newPage(scriptless)) {
      plain.navigate(file.toUri().toString());
      assertEquals(2, plain.locator("#framing .panels table").count());
      assertTrue(plain.locator("#framing .panels table").nth(1).isVisible());
      assertEquals(4, plain.locator("#framing table").count(), "and two of lenses held to labels");
      assertTrue(plain.locator("#words table").first().isVisible());
    }
  }
}
