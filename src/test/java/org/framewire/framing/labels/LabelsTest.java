package org.framewire.framing.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("labels.jsonl"), content);
  }

  @Test
  void readsFramesInAnySpellingAndSortsById() throws IOException {
    FrameLabels labels =
        FrameLabels.read(
            file(
                "{\"id\": \"b\", \"frames\": [\"Security_and_defense\", \"Quality of life\"],"
                    + " \"text\": \"B\", \"story\": \"s\"}\n\n"
                    + "{\"id\": 1, \"frames\": [], \"title\": \"T\", \"text\": \"A\"}\n"));
    assertEquals(
        List.of(
            new FrameExample("1", "1", "T", "A", Set.of()),
            new FrameExample("b", "s", "", "B", Set.of("quality_of_life", "security_and_defense"))),
        labels.examples());
    assertEquals(List.of("quality_of_life", "security_and_defense"), labels.frames());
    assertTrue(labels.truth(labels.frames())[1][0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"id\": \"a\", \"text\": \"A\"} | line 1 needs an array in `frames`",
        "{\"id\": \"a\", \"frames\": [1], \"text\": \"A\"} | line 1 has a frame that is no name",
        "{\"frames\": [], \"text\": \"A\"} | line 1 needs an `id`",
        "{\"id\": \"a\", \"frames\": []} | line 1 needs a text in `text`",
        "{\"id\": | line 1 is not JSON",
        "[1] | line 1 is no JSON object",
      })
  void aBadRecordOfFramesIsNamed(String line, String why) throws IOException {
    Path file = file(line);
    LabelException refused = assertThrows(LabelException.class, () -> FrameLabels.read(file));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
    assertTrue(refused.getMessage().contains("labels.jsonl"), refused.getMessage());
  }

  @Test
  void anIdMayNotStandTwice() throws IOException {
    String line = "{\"id\": \"a\", \"frames\": [], \"text\": \"A\"}\n";
    Path file = file(line + line);
    LabelException refused = assertThrows(LabelException.class, () -> FrameLabels.read(file));
    assertTrue(refused.getMessage().contains("line 2 has the `id` a"), refused.getMessage());
  }

  @Test
  void filesThatCannotBeReadSayWhy() throws IOException {
    Path missing = folder.resolve("none");
    assertTrue(
        assertThrows(LabelException.class, () -> FrameLabels.read(missing))
            .getMessage()
            .contains("cannot be read"));
    Path empty = file("\n");
    assertTrue(
        assertThrows(LabelException.class, () -> FrameLabels.read(empty))
            .getMessage()
            .contains("no records"));
    Path latin =
        Files.write(
            folder.resolve("latin"), "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(
        assertThrows(LabelException.class, () -> FrameLabels.read(latin))
            .getMessage()
            .contains("not UTF-8"));
  }

  private static String tone(String target) {
    return "{\"primary_gid\": \"wire_7_3_1_Abe_0_3\", \"sentence_normalized\": \"É 😀 Abe won\","
        + " \"targets\": ["
        + target
        + "]}";
  }

  @Test
  void readsTargetsByCodePoints() throws IOException {
    ToneLabels labels = ToneLabels.read(file(tone("{\"from\": 4, \"to\": 7, \"polarity\": 6.0}")));
    ToneExample example = labels.examples().get(0);
    assertEquals(new Span(8, 11), example.target(), "bytes of É 😀 are 2, 1, 4, 1");
    assertEquals(Polarity.POSITIVE, example.polarity());
    assertEquals("wire_7_3", example.group(), "sentences of an article stay together");
  }

  @Test
  void aSentenceThatTwoArticlesShareStaysInOneGroup() throws IOException {
    String one = tone("{\"from\": 4, \"to\": 7, \"polarity\": 6}");
    ToneLabels labels = ToneLabels.read(file(one + "\n" + one.replace("wire_7_3", "other_1_1")));
    assertEquals(List.of("wire_7_3", "wire_7_3"), labels.groups());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"from\": 4, \"polarity\": 6} | needs numbers in `from` and `to`",
        "{\"from\": 4, \"to\": 4, \"polarity\": 6} | has a target from 4 to 4",
        "{\"from\": 4, \"to\": 12, \"polarity\": 6} | in a sentence of 11 code points",
        "{\"from\": 4, \"to\": 7, \"polarity\": 5} | needs a `polarity` of 2",
        "{\"from\": 4, \"to\": 7} | needs a `polarity` of 2",
      })
  void aBadTargetIsNamed(String target, String why) throws IOException {
    Path file = file(tone(target));
    LabelException refused = assertThrows(LabelException.class, () -> ToneLabels.read(file));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }
}
