package org.framewire.ingest.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletRegisterTest {
  private static final OutletRegister SHIPPED = OutletRegister.shipped();

  private static OutletRegister with(String json) {
    return OutletRegister.extended("own.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyShippedOutletHasAHome() {
    assertTrue(SHIPPED.outlets().size() > 2_500, "outlets " + SHIPPED.outlets().size());
    for (RegisteredOutlet outlet : SHIPPED.outlets()) {
      assertTrue(outlet.country() != null && outlet.zone() != null, outlet.id());
      assertTrue(!outlet.domains().isEmpty(), outlet.id());
      boolean named = outlet.kind() == RegisteredOutlet.Kind.AGENCY;
      assertEquals(!named, outlet.id().equals(outlet.domains().get(0)), outlet.id());
    }
  }

  @Test
  void everyShippedFileIsAsStrictAsTheUsers() {
    for (String file : OutletRegister.FILES) {
      assertTrue(!OutletFile.read(file, OutletRegister.shipped(file)).isEmpty(), file);
    }
  }

  /** A host or name that two outlets claim fails the load; here, that each finds its own. */
  @Test
  void everyShippedHostAndNameFindsItsOutlet() {
    OutletIndex index = SHIPPED.index();
    for (RegisteredOutlet outlet : SHIPPED.outlets()) {
      outlet.domains().forEach(host -> assertSame(outlet, index.atHost("www." + host), host));
      outlet.mirrors().forEach(host -> assertSame(outlet, index.atHost(host), host));
      assertSame(outlet, index.named(outlet.name()).outlet(), outlet.name());
      for (String name : outlet.otherNames()) {
        OutletIndex.Named found = index.named(name.toUpperCase(Locale.ROOT));
        assertEquals(outlet, found == null ? null : found.outlet(), name);
      }
      outlet.credits().forEach(name -> assertSame(outlet, index.credited(name), name));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AP, ap",
    "Reuters, reuters",
    "AFP, afp",
    "Bloomberg, bloomberg",
    "UPI, upi",
    "dpa, dpa",
    "CNN, cnn.com",
    "Xinhua, xinhua",
    "TASS, tass",
    "KCNA, kcna",
    "Yonhap, yonhap",
    "Kyodo, kyodo",
    "PTI, pti",
    "ANI, ani",
    "IANS, ians",
    "EFE, efe",
    "Anadolu, anadolu",
    "The Canadian Press, the-canadian-press",
    "PA, pa",
    "AAP, aap",
    "ANSA, ansa",
    "Belga, belga",
    "APA, apa",
    "TT, tt",
    "NTB, ntb",
    "PRNewswire, pr-newswire",
    "Newsfile Corp., newsfile",
    "MarketWatch, marketwatch.com",
    "CNA, channelnewsasia.com",
    "RFE/RL, rferl.org",
    "NBC, nbcnews.com",
    "CBS News, cbsnews.com",
  })
  void creditsFindTheirAgency(String credit, String id) {
    assertEquals(id, SHIPPED.index().credited(credit).id());
  }

  @Test
  void aFileAddsOutlets() {
    OutletRegister own =
        with(
            """
            // Ours.
            [{"id": "isle.example", "name": "Isle Mail", "other_names": ["The Mail of the Isle"],
              "domains": ["isle.example"], "country": "ISL", "zone": "Atlantic/Reykjavik"}]
            """);
    assertEquals(SHIPPED.outlets().size() + 1, own.outlets().size());
    assertEquals(ZoneId.of("Atlantic/Reykjavik"), own.zone("isle.example"));
    OutletName names = new OutletName(own);
    assertEquals("isle.example", names.find(null, "Isle Mail Online", null, null).id());
    assertEquals("foxnews.com", names.find(null, "Fox News", null, null).id());
    assertNotEquals(SHIPPED.version(), own.version());
    assertNull(SHIPPED.zone("isle.example"));
  }

  @Test
  void aFileOverridesOutletsAndTakesTheirHosts() {
    OutletRegister own =
        with(
            """
            [{"id": "cnn.com", "name": "Our CNN", "domains": ["cnn.com"], "zone": "UTC"},
             {"id": "fox", "name": "Fox News", "domains": ["foxnews.com"]}]
            """);
    assertEquals("Our CNN", own.outlet("cnn.com").name());
    OutletName names = new OutletName(own);
    assertEquals("fox", names.find(null, "Fox News", null, null).id());
    assertEquals("fox", names.find("www.foxnews.com", null, null, null).id());
    assertEquals("cnnmoney.com", names.find("cnnmoney.com", null, null, null).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|own.json: the file: not a list. Write its outlets inside [ and ].",
        "[{\"name\":\"A\"}]|outlet 1: its \"id\" is null",
        "[{\"id\":\"A b\",\"name\":\"A\"}]|small letters",
        "[{\"id\":\"a.example\"}]|own.json: a.example: no \"name\"",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"hosts\":[]}]|unknown key \"hosts\". Use country",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"domains\":[\"www.a.b/c\"]}]|www.a.b/c. Write hosts",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"domains\":[\"co.uk\"]}]|co.uk. Write hosts",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"domains\":\"a.b\"}]|Write a list of strings",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"country\":\"DE\"}]|no country DE. Write three",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"zone\":\"Berlin\"}]|no time zone Berlin. Write one",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"kind\":\"paper\"}]|no kind paper. Write outlet,",
        "[{\"id\":\"a.example\",\"name\":\"A\",\"other_names\":[\"!\"]}]|has no letter",
        "[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}]|a: stands there twice",
        "[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\",\"name\":\"The A\"}]|is also of a. Leave it",
        "[{\"id\":|own.json: the file: not JSON",
      })
  void wrongFilesSayWhereToMendThem(String json, String message) {
    OutletException failure = assertThrows(OutletException.class, () -> with(json));
    assertTrue(failure.getMessage().startsWith("own.json: "), failure.getMessage());
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[{\"id\": \"isle.example\", \"name\": \"Isle Mail\"}]"})
  void travels(String json) throws IOException, ClassNotFoundException {
    OutletRegister register = json.isEmpty() ? SHIPPED : with(json);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(register);
    }
    // The shipped part does not travel: every task would carry it.
    assertTrue(bytes.size() < 1_000, "bytes " + bytes.size());
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      OutletRegister arrived = (OutletRegister) in.readObject();
      assertEquals(register.version(), arrived.version());
      assertEquals(List.copyOf(register.outlets()), arrived.outlets());
    }
  }
}
