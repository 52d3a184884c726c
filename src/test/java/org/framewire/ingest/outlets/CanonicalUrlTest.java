package org.framewire.ingest.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  private static String canonical(String url) {
    return CanonicalUrl.of(url, OutletRegister.shipped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.post.example/a/Pier?id=7",
        "https://Post.example/a/Pier/?id=7#top",
        "https://post.example:443/a/Pier?utm_source=x&id=7&fbclid=y",
        "//m.post.example/a/Pier?id=7&",
        "post.example/a/Pier/amp?id=7",
        "https://amp.post.example/a/Pier/amp/?id=7&amp=1",
        "https://touch.post.example/amp/a/Pier?id=7",
        "https://www.post.example/a/Pier.amp?id=7",
        "https://web.archive.org/web/20190102030405/http://www.post.example:80/a/Pier?id=7",
        "https://archive.today/2019/https:/post.example/a/Pier?id=7",
        "https://post-example.cdn.ampproject.org/c/s/www.post.example/amp/a/Pier?id=7",
        "https://www.google.com/amp/s/post.example/a/Pier?id=7",
        "https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fpost.example%2Fa%2FPier%3Fid%3D7&ei=9",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fpost.example%2Fa%2FPier%3Fid%3D7&h=AT",
        "https://post-example.translate.goog/a/Pier?id=7",
      })
  void addressesOfOneArticleAreEqual(String url) {
    assertEquals("post.example/a/Pier?id=7", canonical(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nan", "https://www.post.example", "http://post.example/#x", "not an address"})
  void whatTellsNoArticleApartHasNone(String url) {
    assertNull(canonical(url));
  }

  @ParameterizedTest
  @CsvSource({
    "https://edition.cnn.com/2019/05/01/a, cnn.com/2019/05/01/a",
    "https://us.cnn.com/2019/05/01/a, cnn.com/2019/05/01/a",
    "http://www.bbc.co.uk/news/uk-1, bbc.com/news/uk-1",
    "https://www.huffingtonpost.com/entry/a_1, huffpost.com/entry/a_1",
    "https://uk.reuters.com/article/idUK1, reuters.com/article/idUK1",
    // Another site of the same outlet has pages of its own.
    "http://politicalticker.blogs.cnn.com/2012/a, politicalticker.blogs.cnn.com/2012/a",
    "https://news.bbc.co.uk/2/hi/1.stm, news.bbc.co.uk/2/hi/1.stm",
    "https://post.example/go?to=here, post.example/go?to=here",
    "https://post.example/a?from=http://other.example/b, "
        + "post.example/a?from=http://other.example/b",
  })
  void mirrorsOfOneSiteAreEqual(String url, String form) {
    assertEquals(form, canonical(url));
  }

  @Test
  void tellsComments() {
    assertTrue(CanonicalUrl.isComment("http://a.example/t/9#post-1"));
    assertTrue(CanonicalUrl.isComment("http://a.example/t/9#comment_4410"));
    assertFalse(CanonicalUrl.isComment("http://a.example/t/9#comments"));
    assertFalse(CanonicalUrl.isComment("http://a.example/t/9#slide-1"));
    assertFalse(CanonicalUrl.isComment("http://a.example/post-1"));
  }

  @Property
  void canonicalFormsStay(@ForAll String path) {
    String once = canonical("https://www.post.example/" + path.replace('#', 'x'));
    if (once != null) {
      assertEquals(once, canonical("http://" + once));
    }
  }
}
