package org.framewire.ingest.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a<script>if (x < 1) { y }</script>b | a b",
        "a<STYLE type='x'>p { }</style >b<!-- <p>no</p> -->c | a b c",
        "a<script>never closed | anever closed",
        "<![CDATA[a <b>bold</b> word]]> | a bold word",
        "[caption id=\"x\" width=\"3\"]A pier[/caption] stands | A pier stands",
        "[embed]https://post.example/v[/embed] | https://post.example/v",
        "[youtube https://video.example/v?x=1] | https://video.example/v?x=1",
        "[video] [sic] [He] went | [sic] [He] went",
        "<a href='https://post.example'>link</a> to <o:p>it</o:p> | link to it",
        "5 < 6 and <nobody@post.example> wrote | 5 < 6 and <nobody@post.example> wrote",
        "<SOT: MAYOR> “It stands.” | <SOT: MAYOR> “It stands.”",
        "<td>a</td><td>b</td> | a b",
      })
  void strips(String raw, String text) {
    assertEquals(text, Markup.strip(raw).strip());
  }

  @Test
  void keepsParagraphsAndItemsApart() {
    assertEquals(
        "One.\n\nTwo.\n\nThree\nfour.\n\n- a\n- b",
        CleanText.body(
            "<p class='x'>One.</p>\n<p>Two.<br/><br>Three<br>four.</p>"
                + "<ul><li>- a</li><li>- b</ul>"));
  }

  @Test
  void unclosedElementsCostNoMoreThanTheirLength() {
    String hostile = "<script><!--<style>".repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Markup.strip(hostile));
  }
}
