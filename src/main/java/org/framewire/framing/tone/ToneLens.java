package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.ShowsWords;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.framing.artefacts.TrainingRecord;
import org.framewire.framing.labels.Polarity;

/**
 * The lens of tone: how the outlet speaks, in its own voice, of each country and leader that it
 * mentions. A mention outside quotations is scored from 1 (well) to −1 (ill) by the words around it
 * in its sentence, quoted ones left out: the probability of a positive tone less that of a negative
 * one. Of an article s0 is the number of mentions, s1 the sum of their scores, s2 that of their
 * squares.
 */
public final class ToneLens implements Lens, ShowsWords {
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

  /** What the lens was fitted to; empty for the lens by words. */
  public Optional<TrainingRecord> training() {
    return Optional.ofNullable(model).map(ToneModel::training);
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
            -1,
            1,
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
  public List<WordShare> words(ArticleText article, String target, Voice voice, int measure) {
    List<WordShare> shares = new ArrayList<>();
    if (voice == Voice.OWN) {
      MentionSurroundings around = new MentionSurroundings(words, toneScorer());
      for (Mention mention : article.mentions()) {
        if (MentionSurroundings.isScored(mention) && mention.entityId().equals(target)) {
          shares.addAll(around.words(article, mention));
        }
      }
    }
    return shares;
  }

  @Override
  public String unitOfWords() {
    return model == null ? "polarity by nearness" : "log-odds of well against ill";
  }

  @Override
  public Scorer scorer() {
    return new MentionScorer(words, toneScorer());
  }

  private static final class MentionScorer implements Scorer {
    private final MentionSurroundings around;

    MentionScorer(ToneWords words, ToneScorer tone) {
      around = new MentionSurroundings(words, tone);
    }

    @Override
    public void score(ArticleText article, Sums sums) {
      Map<String, double[]> byEntity = new TreeMap<>();
      for (Mention mention : article.mentions()) {
        if (MentionSurroundings.isScored(mention)) {
          double[] probabilities = around.score(article, mention);
          double score =
              probabilities[Polarity.POSITIVE.place()] - probabilities[Polarity.NEGATIVE.place()];
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
  }
}
