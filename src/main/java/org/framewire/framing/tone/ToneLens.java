package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.Voice;
import org.framewire.framing.labels.Polarity;
import org.framewire.framing.labels.Span;
import org.framewire.text.ScannedText;

/**
 * The lens of tone: how the outlet speaks, in its own voice, of each country and leader that it
 * mentions. A mention outside quotations is scored from 1 (well) to −1 (ill) by the words around it
 * in its sentence, quoted ones left out: the probability of a positive tone less that of a negative
 * one. Of an article s0 is the number of mentions, s1 the sum of their scores, s2 that of their
 * squares.
 */
public final class ToneLens implements Lens {
  /** The name of the lens and of its models. */
  public static final String NAME = "tone";

  private final ToneWords words;
  private final ToneModel model;

  private ToneLens(ToneWords words, ToneModel model) {
    this.words = words;
    this.model = model;
  }

  /** The lens that needs no labels: words of our own, and rules. */
  public static ToneLens byWords() {
    return new ToneLens(ToneWords.shipped(), null);
  }

  /** The lens with a fitted model. */
  public static ToneLens of(ToneModel model) {
    return new ToneLens(ToneWords.shipped(), model);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return model == null ? "words-" + words.hash().substring(0, 8) : model.version();
  }

  @Override
  public List<Measure> measures() {
    return List.of(
        new Measure(
            "tone",
            "the outlet's own words around the target speak well of it; below 0: ill",
            "-1 to 1",
            health()));
  }

  private String health() {
    if (model == null) {
      return "by lists of words, not fitted to labels; docs/tone.md has its figures";
    }
    if (model.health().isEmpty()) {
      return "not checked against labels";
    }
    StringBuilder said = new StringBuilder();
    for (Polarity polarity : Polarity.values()) {
      said.append(said.isEmpty() ? "" : "; ").append(polarity.label()).append(": ");
      said.append(model.health().get(polarity.place()).said());
    }
    return said.toString();
  }

  @Override
  public boolean reads(String language) {
    return language.equals("en");
  }

  ToneWords words() {
    return words;
  }

  /** Scores one target after another; belongs to one thread. */
  ToneScorer toneScorer() {
    return model == null ? new LexiconTone() : model.scorer();
  }

  @Override
  public Scorer scorer() {
    return new MentionScorer(words, toneScorer());
  }

  private static final class MentionScorer implements Scorer {
    private final Surroundings around;
    private final ToneScorer tone;

    MentionScorer(ToneWords words, ToneScorer tone) {
      this.around = new Surroundings(words);
      this.tone = tone;
    }

    @Override
    public void score(ArticleText article, Sums sums) {
      Map<String, double[]> byEntity = new TreeMap<>();
      for (Mention mention : article.mentions()) {
        if (!mention.isAmbiguous() && !mention.quoted()) {
          double score = score(article, mention);
          double[] sum = byEntity.computeIfAbsent(mention.entityId(), entity -> new double[3]);
          sum[0]++;
          sum[1] += score;
          sum[2] += score * score;
        }
      }
      byEntity.forEach(
          (entity, sum) ->
              sums.add(
                  entity,
                  Voice.OWN,
                  new double[] {sum[0]},
                  new double[] {sum[1]},
                  new double[] {sum[2]}));
    }

    private double score(ArticleText article, Mention mention) {
      List<Span> others = new ArrayList<>();
      for (Mention other : article.mentions()) {
        if (mention.entityId().equals(other.entityId())
            && other.field() == mention.field()
            && other.sentence() == mention.sentence()
            && other.start() != mention.start()) {
          others.add(new Span(other.start(), other.end()));
        }
      }
      ScannedText text = article.field(mention.field());
      around.read(
          text,
          text.sentences().firstToken(mention.sentence()),
          text.sentences().endToken(mention.sentence()),
          new Span(mention.start(), mention.end()),
          others,
          text.quotations());
      double[] probabilities = tone.score(around);
      return probabilities[Polarity.POSITIVE.place()] - probabilities[Polarity.NEGATIVE.place()];
    }
  }
}
