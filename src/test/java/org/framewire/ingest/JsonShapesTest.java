package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonShapesTest {
  private static final ReadSettings SHORT =
      ReadSettings.defaults().withMinimumTokens(1).withMaximumRecordBytes(4096);

  @TempDir private Path folder;

  private static String article(int number) {
    return """
        {"source": {"id": null, "name": "Post"}, "title": "Pier %d", "tags": [{"a": "x"}, {}],
          "content": "The pier {no. [%d]} \\"is\\" rebuilt."}"""
        .formatted(number, number);
  }

  private List<Row> read(String name, String content) {
    return Reading.content(folder, name, Reading.utf8(content), SHORT);
  }

  private void assertTitles(String content, String... titles) {
    for (String name : List.of("a.json", "a.txt", "a")) {
      List<Row> rows = read(name, content);
      assertEquals(List.of(titles), Reading.values(Records.TITLE, rows), content);
      assertEquals(titles.length, Reading.booked(rows));
    }
  }

  @Test
  void aTableInOneObjectIsOneRejectThatSaysWhatToDo() {
    for (String table :
        List.of(
            """
            {"title": {"0": "Pier", "1": "Quay"}, "content": {"0": "It is rebuilt.", "1": "So."}}""",
            """
            {"0": {"title": "Pier", "content": "It is."}, "1": {"title": "Quay", "content": "So."}}""",
            """
            {"columns": ["title", "content"], "index": [0], "data": [["Pier", "It is rebuilt."]]}""")) {
      List<Row> rows = read("a.json", table);
      assertEquals(List.of("unknown_fields"), Reading.values(Records.REASON, rows), table);
      String detail = Reading.values(Records.DETAIL, rows).get(0);
      assertTrue(detail.contains("orient=\"records\""), detail);
      assertEquals(1, Reading.booked(rows));
    }
    String article =
        """
        {"title": "Pier", "authors": {"0": "A"}, "content": "It is rebuilt."}""";
    assertTitles(article, "Pier");
    String noText =
        """
        {"title": "Pier", "authors": {"0": "A"}}""";
    assertEquals(List.of("no_text"), Reading.values(Records.REASON, read("a.json", noText)));
  }

  @Test
  void readsObjectsHoweverTheyStand() {
    String one = article(1);
    String two = article(2);
    String flat = one.replace("\n", "");
    for (String content :
        List.of(
            one + two,
            one + "\n\n" + two + "\n",
            one + ",\n" + two + ",\n",
            "[" + one + "," + two + "]",
            "\ufeff [\n" + one + ",\n" + two + ",\n]\n",
            "[[" + one + "],[" + two + "]]",
            "[" + one + "]\n[" + two + "]\n",
            flat + "\n" + two.replace("\n", "") + "\n",
            flat + "\r" + two.replace("\n", "") + "\r",
            "[" + one.replace("\"title\"", "/* \"a\" */ \"title\"") + ", // {\n" + two + "]")) {
      assertTitles(content, "Pier 1", "Pier 2");
    }
    assertTitles(one, "Pier 1");
    assertTitles(flat, "Pier 1");
    assertTitles("[" + flat + "]", "Pier 1");
    assertTitles("[]");
  }

  @Test
  void readsTheAnswersOfInterfaces() {
    String list = "[" + article(1) + ", " + article(2) + "]";
    for (String content :
        List.of(
            "{\"status\": \"ok\", \"totalResults\": 2, \"articles\": " + list + "}",
            "{\"posts\":\n" + list + ", \"next\": {\"page\": [2, {\"articles\": []}]}}\n",
            "{\"response\": {\"status\": \"ok\", \"docs\": " + list + "}, \"copyright\": \"x\"}",
            "{\"response\": {\"results\": " + list + "}}",
            "{\"articles\": {\"results\": " + list + ", \"pages\": 1}}",
            "[{\"data\": " + list + "}]",
            "{\"items\": [" + article(1) + "]}\n{\"items\": [" + article(2) + "]}")) {
      assertTitles(content, "Pier 1", "Pier 2");
    }
    String hits = article(1).replaceFirst("\\{", "{\"_id\": 7, \"_source\": {") + "}";
    assertTitles("{\"took\": 1, \"hits\": {\"total\": 1, \"hits\": [" + hits + "]}}", "Pier 1");
    assertTitles("{\"status\": \"ok\", \"articles\": []}");
  }

  @Test
  void anArticleThatHoldsListsStaysAnArticle() {
    assertTitles(
        "{\"title\": \"Pier\", \"items\": [{\"a\": 1}], \"text\": \"The pier.\"}\n", "Pier");
    assertTitles("{\"title\": \"Pier\", \"text\": \"The pier.\", \"data\": [{\"a\": 1}]}", "Pier");
    List<Row> rows = read("a.json", "[{\"title\": \"Pier\", \"results\": []}]");
    assertEquals(List.of("no_text"), Reading.values(Records.REASON, rows));
  }

  @Test
  void readsTextInItsShapes() {
    for (String text :
        List.of(
            "\"body\": [\"One.\", \"Two.\"]",
            "\"body\": [{\"text\": \"One.\"}, {\"type\": \"x\", \"content\": \"Two.\"}]",
            "\"paragraphs\": [{\"p\": \"One.\", \"n\": [1]}, [\"no\"], 2, \"Two.\"]",
            "\"body\": {\"summary\": [\"None.\"], \"sections\": [{\"headline\": [\"A quay\"],"
                + " \"paragraphs\": [\"One.\"]}, {\"headline\": [], \"paragraphs\": [\"Two.\"]}]}",
            "\"content\": {\"rendered\": \"<p>One.</p><p>Two.</p>\", \"protected\": false}",
            "\"fields\": {\"bodyText\": \"One.\\n\\nTwo.\"}")) {
      List<Row> rows = read("a.json", "{" + text + "}");
      assertEquals(List.of("One.\n\nTwo."), Reading.values(Records.TEXT, rows), text);
    }
  }

  @Test
  void whatAServiceCutOffIsCounted() {
    String two = "{\"text\": \"The pier … [+1234 chars]\"}\n{\"text\": \"The quay.\"}\n";
    List<Row> rows = read("a.jsonl", two);
    assertEquals(1234, Records.CUT_CHARACTERS.get(rows.get(0)));
    assertNull(Records.CUT_CHARACTERS.get(rows.get(1)));
    assertEquals("The pier …", Records.TEXT.get(rows.get(0)));
  }

  @Test
  void whatIsOddIsAnArticleOrARejectAndCostsNoOther() {
    String other = article(9);
    for (String odd :
        List.of(
            "{\"title\": \"a\", \"title\": \"b\", \"text\": \"The pier.\"}",
            "{\"id\": 1" + "0".repeat(1500) + ", \"text\": \"The pier.\"}",
            "{\"id\": -Infinity, \"n\": NaN, \"text\": \"The\npier.\", }",
            "{\"deep\": " + "[".repeat(150) + "]".repeat(150) + ", \"text\": \"The pier.\"}",
            "{\"deep\": " + "[".repeat(1200) + "]".repeat(1200) + "}",
            "{\"text\": \"" + "x".repeat(9000) + "\"}",
            "\"a string\"",
            "12",
            "nul",
            "{}",
            "{\"text\" \"The pier.\"}",
            "{\"text\": \"The pier}",
            "{\"text: \"The pier.\"}",
            "{\"text\": \"The pier.\"",
            "{\"text\": \"The pier.\"]}",
            "{\"text\": \"The pier.\", \"a\": [}")) {
      List<Row> rows = read("a.json", "[" + other + ", " + odd + ", " + other + ", " + other + "]");
      List<String> titles = Reading.values(Records.TITLE, rows);
      assertEquals("Pier 9", titles.get(0), odd);
      assertEquals(List.of("Pier 9", "Pier 9"), titles.subList(2, titles.size()), odd);
      assertEquals(4, Reading.booked(rows), odd);
    }
  }

  @Test
  void aListThatIsCutOffKeepsWhatIsWholeAndSaysSo() {
    String content = "{\"articles\": [" + article(1) + "," + article(2) + "," + article(3) + "]}";
    for (int length = 40; length < content.length() - 1; length++) {
      List<Row> rows = read("a.json", content.substring(0, length));
      List<String> reasons = Reading.values(Records.REASON, rows);
      assertEquals("broken_json", reasons.get(reasons.size() - 1), "cut at " + length);
      assertEquals(reasons.size(), Reading.booked(rows));
    }
  }

  @Test
  void damageInsideAnElementSeldomCostsAnother() {
    int whole = 0;
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      FuzzDamage damage = new FuzzDamage(new Random(seed));
      StringBuilder content = new StringBuilder("[");
      for (int i = 0; i < 20; i++) {
        byte[] element = Reading.utf8(article(i));
        byte[] written = i % 4 == 3 ? damage.change(element, element, 3) : element;
        content.append(new String(written, StandardCharsets.ISO_8859_1));
        content.append(",\n");
      }
      List<Row> rows = read("a.json", content.append("{}]").toString());
      List<String> titles = Reading.values(Records.TITLE, rows);
      for (int i = 0; i < 20; i++) {
        whole += i % 4 == 3 ? 0 : 1;
        found += i % 4 != 3 && titles.contains("Pier " + i) ? 1 : 0;
      }
    }
    System.out.println(
        "beside damaged elements " + found + " of " + whole + " whole ones are read");
    assertTrue(found > 0.97 * whole, found + " of " + whole);
  }
}
