package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.post.example/a/Pier?id=7",
        "https://Post.example/a/Pier/?id=7#top",
        "https://post.example:443/a/Pier?utm_source=x&id=7&fbclid=y",
        "//m.post.example/a/Pier?id=7&",
        "post.example/a/Pier/amp?id=7",
        "https://amp.post.example/a/Pier/amp/?id=7&amp=1",
      })
  void addressesOfOneArticleAreEqual(String url) {
    assertEquals("post.example/a/Pier?id=7", CanonicalUrl.of(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nan", "https://www.post.example", "http://post.example/#x", "not an address"})
  void whatTellsNoArticleApartHasNone(String url) {
    assertNull(CanonicalUrl.of(url));
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
    String once = CanonicalUrl.of("https://www.post.example/" + path.replace('#', 'x'));
    if (once != null) {
      assertEquals(once, CanonicalUrl.of("http://" + once));
    }
  }
}
