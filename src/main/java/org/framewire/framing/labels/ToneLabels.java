package org.framewire.framing.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;
import org.framewire.text.Utf8;

/**
 * Sentences with the tone toward marked targets: JSON Lines of {@code sentence_normalized} (or
 * {@code sentence}) and {@code targets}, an array of {@code from}, {@code to} (code points) and
 * {@code polarity} (2 negative, 4 neutral, 6 positive), with {@code further_mentions} where the
 * target is named again. This is the form of NewsMTSC (Hamborg and Donnay 2021).
 *
 * @param name of the file
 * @param hash SHA-256 of the file, in hex
 * @param examples sorted by sentence and place, so that the order of the lines decides nothing
 */
public record ToneLabels(String name, String hash, List<ToneExample> examples) {
  /** Source, article and a number of it, before the number of the sentence. */
  private static final BoundedPattern ARTICLE_OF_ID =
      BoundedPattern.atStart("([^_]+_[^_]+_[^_]+)_.*");

  /**
   * Reads a file.
   *
   * @throws LabelException naming file, line and remedy
   */
  public static ToneLabels read(Path path) {
    LabelFile file = LabelFile.read(path);
    List<ToneExample> examples = new ArrayList<>();
    Map<String, String> groups = new HashMap<>();
    for (LabelRecord record : file.records()) {
      String sentence =
          record.json().has("sentence_normalized")
              ? record.text("sentence_normalized")
              : record.text("sentence");
      // A sentence that two articles share stays in one fold.
      String group = groups.computeIfAbsent(sentence, unseen -> group(record, sentence));
      for (JsonNode target : record.array("targets")) {
        examples.add(example(new LabelRecord(record.place(), target), group, sentence));
      }
    }
    if (examples.isEmpty()) {
      throw new LabelException(path + " has no targets: give each sentence one in `targets`");
    }
    examples.sort(
        Comparator.comparing(ToneExample::sentence)
            .thenComparing(example -> example.target().from())
            .thenComparing(example -> example.target().to())
            .thenComparing(ToneExample::polarity));
    return new ToneLabels(file.name(), file.hash(), examples);
  }

  private static String group(LabelRecord record, String sentence) {
    String article = record.textOr("story", record.textOr("article_id", ""));
    if (!article.isEmpty()) {
      return article;
    }
    BoundedMatcher id = ARTICLE_OF_ID.matcher(record.textOr("primary_gid", ""));
    return id.matches() ? id.group(1) : sentence;
  }

  private static ToneExample example(LabelRecord target, String group, String sentence) {
    List<Span> others = new ArrayList<>();
    if (target.json().has("further_mentions")) {
      for (JsonNode other : target.array("further_mentions")) {
        others.add(span(new LabelRecord(target.place(), other), sentence));
      }
    }
    return new ToneExample(group, sentence, span(target, sentence), others, polarity(target));
  }

  private static Span span(LabelRecord target, String sentence) {
    int length = sentence.codePointCount(0, sentence.length());
    JsonNode from = target.json().get("from");
    JsonNode to = target.json().get("to");
    if (from == null || to == null || !from.isIntegralNumber() || !to.isIntegralNumber()) {
      throw target.wrong("needs numbers in `from` and `to` of a target");
    }
    if (from.asInt() < 0 || to.asInt() <= from.asInt() || to.asInt() > length) {
      throw target.wrong(
          "has a target from "
              + from
              + " to "
              + to
              + " in a sentence of "
              + length
              + " code points");
    }
    return new Span(bytes(sentence, from.asInt()), bytes(sentence, to.asInt()));
  }

  private static int bytes(String sentence, int codePoints) {
    return Utf8.bytes(sentence.substring(0, sentence.offsetByCodePoints(0, codePoints))).length;
  }

  private static Polarity polarity(LabelRecord target) {
    JsonNode value = target.json().get("polarity");
    if (value != null && value.isNumber()) {
      if (value.asDouble() == 2) {
        return Polarity.NEGATIVE;
      }
      if (value.asDouble() == 4) {
        return Polarity.NEUTRAL;
      }
      if (value.asDouble() == 6) {
        return Polarity.POSITIVE;
      }
    }
    throw target.wrong("needs a `polarity` of 2 (negative), 4 (neutral) or 6 (positive)");
  }

  /** What must not be split over folds, by example. */
  public List<String> groups() {
    return examples.stream().map(ToneExample::group).toList();
  }

  /** The class of each example, by the order of {@link Polarity}. */
  public int[] classes() {
    return examples.stream().mapToInt(example -> example.polarity().place()).toArray();
  }
}
