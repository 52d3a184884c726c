package org.framewire.framing.frames;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.framewire.annotate.ArticleText;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.ShowsWords;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.framing.words.ReportWords;
import org.framewire.framing.words.WordTable;
import org.framewire.quotations.Voices;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * The lens of policy frames: the probability of each frame, for the own words of the outlet, for
 * the words that it quotes, and for both. Probabilities do not add up over words, so each voice is
 * scored on its own text, and s0 = 1, s1 = p, s2 = p² an article.
 */
public final class PolicyFramesLens implements Lens, ShowsWords {
  /** A voice with fewer tokens than this says too little to score. */
  public static final int MINIMUM_TOKENS = 30;

  private final PolicyFramesModel model;
  private final int minimumTokens;

  /** Scores voices of {@link #MINIMUM_TOKENS} tokens and more. */
  public PolicyFramesLens(PolicyFramesModel model) {
    this(model, MINIMUM_TOKENS);
  }

  /** Scores voices of so many tokens and more. */
  public PolicyFramesLens(PolicyFramesModel model, int minimumTokens) {
    this.model = model;
    this.minimumTokens = minimumTokens;
  }

  @Override
  public String name() {
    return PolicyFramesModel.LENS;
  }

  @Override
  public String version() {
    return model.version();
  }

  @Override
  public List<Measure> measures() {
    return model.frames().stream().map(ModelFrame::measure).toList();
  }

  @Override
  public boolean reads(String language) {
    return language.equals("en");
  }

  @Override
  public List<WordShare> words(ArticleText article, String target, Voice voice, int measure) {
    return target.equals(ALL_TEXT)
        ? PolicyFramesWords.of(model, article, voice, measure)
        : List.of();
  }

  @Override
  public String unitOfWords() {
    return "log-odds";
  }

  @Override
  public Scorer scorer() {
    return new VoiceScorer(model, minimumTokens);
  }

  private static final class VoiceScorer implements Scorer {
    private final PolicyFramesModel model;
    private final int minimumTokens;
    private final FoundWords own;
    private final FoundWords quoted;
    private final FoundWords all;
    private final double[] s0;
    private final double[] s1;
    private final double[] s2;

    VoiceScorer(PolicyFramesModel model, int minimumTokens) {
      this.model = model;
      this.minimumTokens = minimumTokens;
      int words = model.words().size();
      own = new FoundWords(words);
      quoted = new FoundWords(words);
      all = new FoundWords(words);
      int frames = model.frames().size();
      s0 = new double[frames];
      s1 = new double[frames];
      s2 = new double[frames];
      Arrays.fill(s0, 1);
    }

    @Override
    public void score(ArticleText article, Sums sums) {
      own.clear();
      quoted.clear();
      all.clear();
      QuotedSpans ofTitle = article.title().quotations();
      read(article.title(), 0, ofTitle::isQuoted);
      Voices voices = article.voices();
      read(article.body(), article.bodyStart(), voices::isQuoted);
      add(Voice.OWN, own, sums);
      add(Voice.QUOTED, quoted, sums);
      add(Voice.ALL, all, sums);
    }

    private void read(ScannedText text, int from, IntPredicate isQuoted) {
      Tokens tokens = text.tokens();
      for (int token = ReportWords.firstToken(tokens, from); token < tokens.count(); token++) {
        FoundWords voice = isQuoted.test(token) ? quoted : own;
        voice.countToken();
        all.countToken();
        for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
          int word = model.words().find(tokens, piece);
          if (word != WordTable.ABSENT) {
            voice.add(word);
            all.add(word);
          }
        }
      }
    }

    private void add(Voice voice, FoundWords found, Sums sums) {
      if (found.tokens() < minimumTokens) {
        return;
      }
      model.probabilities(found.words(), found.count(), s1);
      for (int frame = 0; frame < s1.length; frame++) {
        s2[frame] = s1[frame] * s1[frame];
      }
      sums.add(ALL_TEXT, voice, s0, s1, s2);
    }
  }
}
