package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletNameTest {
  private final OutletName names = new OutletName();

  @ParameterizedTest
  @CsvSource({
    "www.nytimes.com, nytimes.com",
    "www.thecaucus.blogs.nytimes.com, nytimes.com",
    "https://edition.cnn.com/x, cnn.com",
    "www1.cbn.com, cbn.com",
    "www.washingtontimes.com:443, washingtontimes.com",
    "news.bbc.co.uk, bbc.co.uk",
    "WWW.Harbour-Post.EXAMPLE, harbour-post.example",
    "amp.islandmail.example, islandmail.example",
    "somebody.blogspot.com, somebody.blogspot.com",
    "http://10.0.0.1/x, 10.0.0.1",
    "https://user@m.thehill.com./a?b, thehill.com",
  })
  void keepsTheRegistrableDomain(String address, String id) {
    assertEquals(new Outlet(id, Outlet.Rule.FIELD), names.find(address, null, null, null));
    assertEquals(new Outlet(id, Outlet.Rule.FIELD), names.find(null, address, null, null));
  }

  @Test
  void theDomainIsSurerThanTheName() {
    assertEquals(
        new Outlet("nytimes.com", Outlet.Rule.FIELD),
        names.find("www.nytimes.com", "New York Times - News", "http://other.example/1", null));
    assertEquals(
        new Outlet("nytimes.com", Outlet.Rule.URL),
        names.find(null, "New York Times - News", "http://www.nytimes.com/1", "AP"));
  }

  @Test
  void aNameBecomesASlug() {
    assertEquals(
        new Outlet("el-pais-u-s-news", Outlet.Rule.FIELD),
        names.find(null, "El País: U.S. News ", null, "AP"));
    assertEquals("st-louis-today", names.find(null, "St.Louis Today", null, null).id());
  }

  @Test
  void theCreditNamesItLastOfAll() {
    assertEquals(
        new Outlet("bloomberg", Outlet.Rule.CREDIT), names.find(null, null, null, "Bloomberg"));
    assertEquals(new Outlet("unknown", Outlet.Rule.UNKNOWN), names.find(null, null, null, null));
    assertEquals(
        new Outlet("unknown", Outlet.Rule.UNKNOWN), names.find(null, "***", "no address", null));
  }
}
