package org.framewire.quotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.ScannedText;
import org.junit.jupiter.api.Test;

/**
 * Texts with their quotations. In {@code quotations.txt} a text is followed by a line for each of
 * its quotations: direct or reported, the kind of speaker, his entity and words, the cue, and what
 * is quoted. {@code ¶} stands for an empty line.
 */
class QuotationFinderTest {
  private static final LocalDate DAY = LocalDate.of(2022, 9, 22);
  private final MentionFinder mentions = new MentionFinder(Gazetteer.load());

  private record Example(String text, List<String> quotations) {}

  @Test
  void everyExampleIsRight() throws IOException {
    List<Example> examples = examples();
    assertTrue(examples.size() >= 60, "examples: " + examples.size());
    StringBuilder wanted = new StringBuilder();
    StringBuilder found = new StringBuilder();
    for (Example example : examples) {
      List<String> quotations = find(example.text());
      if (!quotations.equals(example.quotations())) {
        wanted.append(example.text()).append('\n');
        found.append(example.text()).append('\n');
        example.quotations().forEach(line -> wanted.append("  ").append(line).append('\n'));
        quotations.forEach(line -> found.append("  ").append(line).append('\n'));
      }
    }
    assertEquals(wanted.toString(), found.toString());
  }

  private List<String> find(String written) {
    ScannedText title = new ScannedText();
    title.scan("");
    ScannedText text = new ScannedText();
    text.scan(written.replace("¶", "\n\n"));
    List<Mention> found = mentions.find(title, text, 0, DAY);
    List<String> lines = new ArrayList<>();
    for (Quotation quotation : QuotationFinder.find(text, 0, found)) {
      lines.add(line(quotation, text));
    }
    return lines;
  }

  private static String line(Quotation quotation, ScannedText text) {
    Speaker speaker = quotation.speaker();
    return (quotation.direct() ? "direct" : "reported")
        + " | "
        + speaker.kind().name().toLowerCase(Locale.ROOT)
        + " | "
        + (speaker.entityId() == null ? "-" : speaker.entityId())
        + " | "
        + (speaker.text() == null ? "-" : speaker.text())
        + " | "
        + (quotation.cue() == null ? "-" : quotation.cue())
        + " | "
        + text.slice(quotation.start(), quotation.end()).replaceAll("\\s+", " ");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    try (InputStream in =
        QuotationFinderTest.class.getResourceAsStream("/quotations/quotations.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        if (line.startsWith("  ")) {
          examples.get(examples.size() - 1).quotations().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          examples.add(new Example(line, new ArrayList<>()));
        }
      }
    }
    return examples;
  }
}
