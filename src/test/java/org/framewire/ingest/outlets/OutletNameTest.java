package org.framewire.ingest.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletNameTest {
  private static final String FOX = "https://www.foxnews.com/politics/x";

  private final OutletName names = new OutletName(OutletRegister.shipped());

  private void told(String id, Outlet.Rule rule, Outlet found) {
    assertEquals(id, found.id());
    assertEquals(rule, found.rule());
  }

  @ParameterizedTest
  @CsvSource({
    "www.nytimes.com, nytimes.com",
    "www.thecaucus.blogs.nytimes.com, nytimes.com",
    "https://edition.cnn.com/x, cnn.com",
    "us.cnn.com, cnn.com",
    "www1.cbn.com, cbn.com",
    "www.washingtontimes.com:443, washingtontimes.com",
    "news.bbc.co.uk, bbc.com",
    "abcnews.go.com, abcnews.go.com",
    "espn.go.com, espn.com",
    "video.foxnews.com, foxnews.com",
    "WWW.Harbour-Post.EXAMPLE, harbour-post.example",
    "amp.islandmail.example, islandmail.example",
    "somebody.blogspot.com, somebody.blogspot.com",
    "m.somebody.substack.com, somebody.substack.com",
    "onezero.medium.com, onezero.medium.com",
    "boston.cbslocal.com, boston.cbslocal.com",
    "http://10.0.0.1/x, 10.0.0.1",
    "https://user@m.thehill.com./a?b, thehill.com",
  })
  void hostsFoldIntoTheirOutlet(String address, String id) {
    told(id, Outlet.Rule.FIELD, names.find(address, null, null, null));
    told(id, Outlet.Rule.FIELD, names.find(null, address, null, null));
  }

  @Test
  void guestsAreNoOutlets() {
    told("foxnews.com", Outlet.Rule.URL, names.find(null, "Guest Writer - Left", FOX, null));
    told("unknown", Outlet.Rule.UNKNOWN, names.find(null, "Guest Columnist", null, null));
    told("guest-house-news", Outlet.Rule.FIELD, names.find(null, "Guest House News", null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "Fox Online News, foxnews.com",
    "Fox News, foxnews.com",
    "FOXNews.com, foxnews.com",
    "Fox News (Online), foxnews.com",
    "fox-news, foxnews.com",
    "foxnews, foxnews.com",
    "CNN (Web News), cnn.com",
    "CNN - Editorial, cnn.com",
    "New York Times - Opinion, nytimes.com",
    "The New York Times (Online News), nytimes.com",
    "the-new-york-times, nytimes.com",
    "El País: U.S. News, elpais.com",
    "NPR Online News, npr.org",
    "The Week - News, theweek.com",
    "Time - Opinion, time.com",
    "Guardian, theguardian.com",
    "ABC News (AU), abc.net.au",
    "Barrons, barrons.com",
    "Süddeutsche Zeitung, sueddeutsche.de",
    "Associated Press, ap",
    "Yahoo! News, yahoo.com",
  })
  void namesFoldIntoTheirOutlet(String name, String id) {
    told(id, Outlet.Rule.FIELD, names.find(null, name, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Star News", "The Hill News", "Times Online", "The Sun News", "News"})
  void aNameThatOthersHaveCountsAsAWholeAlone(String name) {
    told(NameForm.slug(name), Outlet.Rule.FIELD, names.find(null, name, null, null));
  }

  @Test
  void theFieldComesBeforeTheAddress() {
    told(
        "nytimes.com",
        Outlet.Rule.FIELD,
        names.find("www.nytimes.com", "Somebody", "http://other.example/1", null));
    told(
        "nytimes.com",
        Outlet.Rule.FIELD,
        names.find(null, "New York Times - News", "http://cnn.com/1", "AP"));
  }

  @Test
  void aNameThatIsNotKnownGivesWayToTheAddress() {
    told("nytimes.com", Outlet.Rule.URL, names.find(null, "A Guest", "http://nytimes.com/1", "AP"));
    told("isle.example", Outlet.Rule.URL, names.find(null, "Isle", "http://isle.example/1", null));
  }

  @Test
  void aNameThatSeveralHaveGivesWayToTheAddress() {
    told(
        "abc.net.au",
        Outlet.Rule.URL,
        names.find(null, "ABC", "https://www.abc.net.au/news/1", null));
    told(
        "independent.example",
        Outlet.Rule.URL,
        names.find(null, "The Independent", "http://independent.example/1", null));
    told(
        "independent.co.uk",
        Outlet.Rule.FIELD,
        names.find(null, "The Independent", "http://www.independent.co.uk/1", null));
  }

  @Test
  void portalsSayTheLeast() {
    String yahoo = "https://news.yahoo.com/a-1.html";
    told("reuters", Outlet.Rule.FIELD, names.find(null, "Reuters", yahoo, null));
    told("isle-mail", Outlet.Rule.FIELD, names.find(null, "Isle Mail", yahoo, null));
    told("yahoo.com", Outlet.Rule.URL, names.find(null, null, yahoo, "AP"));
    told("cnn.com", Outlet.Rule.URL, names.find(null, "Yahoo News", "http://cnn.com/1", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://t.co/abc", "http://feedproxy.google.com/~r/x/1", "http://bit.ly/1"})
  void whatForwardsSaysNothing(String url) {
    told("unknown", Outlet.Rule.UNKNOWN, names.find(null, null, url, null));
    told("ap", Outlet.Rule.CREDIT, names.find(null, "Google News", url, "AP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://web.archive.org/web/2019/http://www.bbc.co.uk/news/1",
        "https://www-bbc-co-uk.cdn.ampproject.org/c/s/www.bbc.co.uk/news/1",
        "https://www-bbc-co-uk.cdn.ampproject.org",
        "http://webcache.googleusercontent.com/search?q=cache:aBc:https://www.bbc.com/news/1+&cd=1",
      })
  void archivesAndCachesShowTheOutlet(String url) {
    told("bbc.com", Outlet.Rule.URL, names.find(null, null, url, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "None", "Unknown", "admin", "-", "***", "n/a", " "})
  void placeholdersSayNothing(String nothing) {
    told("cnn.com", Outlet.Rule.URL, names.find(null, nothing, "http://www.cnn.com/1", null));
    Outlet unknown = names.find(nothing, nothing, "no address", null);
    assertEquals(new Outlet("unknown", Outlet.Rule.UNKNOWN, null), unknown);
  }

  @Test
  void aNameBecomesASlug() {
    told("isle-mail-co", Outlet.Rule.FIELD, names.find(null, "Ísle Mail & Co. ", null, "AP"));
    told("st-louis-now", Outlet.Rule.FIELD, names.find(null, "St.Louis Now", null, null));
    String sentence = "a sentence that stands in the wrong field ".repeat(4);
    told("unknown", Outlet.Rule.UNKNOWN, names.find(null, sentence, null, null));
  }

  @Test
  void theCreditNamesItLastOfAll() {
    told("bloomberg", Outlet.Rule.CREDIT, names.find(null, null, null, "Bloomberg"));
    told("cnn.com", Outlet.Rule.CREDIT, names.find(null, null, null, "CNN"));
    told("abcnews.go.com", Outlet.Rule.CREDIT, names.find(null, null, null, "ABC"));
    told("isle-press", Outlet.Rule.CREDIT, names.find(null, null, null, "Isle Press"));
  }

  @Test
  void anAgencyHasOneIdByCreditNameAndHost() {
    told("bloomberg", Outlet.Rule.URL, names.find(null, null, "https://bloomberg.com/a", null));
    told("bloomberg", Outlet.Rule.FIELD, names.find(null, "Bloomberg News", null, null));
  }

  @Test
  void whatTheDumpHasIsKept() {
    assertEquals("Fox Online News", names.find(null, " Fox Online News", null, null).written());
    assertEquals("us.cnn.com", names.find("https://us.cnn.com:443/", null, null, null).written());
    assertEquals("m.isle.example", names.find(null, null, "m.isle.example/1", "AP").written());
    assertEquals("Bloomberg", names.find(null, null, null, "Bloomberg").written());
  }

  @Property
  void anyTextGivesAnOutlet(@ForAll String field, @ForAll String url) {
    OutletName fresh = new OutletName(OutletRegister.shipped());
    Outlet found = fresh.find(field, field, url, null);
    assertNotNull(found.rule());
    assertNotEquals("", found.id());
  }
}
