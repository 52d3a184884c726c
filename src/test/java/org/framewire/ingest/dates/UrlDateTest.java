package org.framewire.ingest.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/2016/09/20/nyregion/x.html",
        "http://a.example/2016/9/20/x",
        "http://a.example/2016/sep/20/x",
        "http://a.example/2016/Sept/20/x",
        "http://a.example/2016-09/20/c_13570.htm",
        "http://a.example/n3/2016/0920/c90000.html",
        "http://a.example/201609/20/x",
        "http://a.example/20160920/x",
        "http://a.example/world-20160920",
        "http://a.example/world_20160920.html",
        "http://a.example/the-pier-2016-09-20-x",
        "http://a.example/x?date=2016-09-20",
        "https://20150101.example/2016/09/20",
        "http://a.example/2019-20-election/2016/09/20/x",
        "a.example/2016/09/20/x",
      })
  void findsTheDay(String url) {
    assertEquals(LocalDate.of(2016, 9, 20), UrlDate.find(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/2016/09/x",
        "http://a.example/2016/13/20/x",
        "http://a.example/2016/02/30/x",
        "http://a.example/2016/09/201",
        "http://a.example/us-12016-09-20",
        "http://a.example/news-201609201",
        "http://a.example/web/20160920101112/x",
        "http://a.example/f20160920a",
        "http://20160920.example",
        "http://a.example/1816/09/20/x",
        "http://a.example/2016/mon/20/x",
        "",
      })
  void findsNone(String url) {
    assertNull(UrlDate.find(url));
  }

  @Test
  void anArticleMayHaveNoAddress() {
    assertNull(UrlDate.find(null));
  }
}
