package org.framewire.framing.axes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.Lens;
import org.framewire.framing.Measure;
import org.framewire.framing.ShowsWords;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.framing.words.ReportWords;
import org.framewire.framing.words.WordTable;
import org.framewire.quotations.Voices;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * The lens of axes (FrameAxis: Kwak, An, Jing and Ahn 2021): where the words of a text lie between
 * two poles. For each article and voice, s0 is the number of words with a vector, s1 the sum of
 * their cosines, s2 that of the squared cosines: the bias is s1/s0, and sums add up over articles.
 *
 * <p>The same for each country and leader over the sentences that mention it, in the outlet's own
 * voice. The words that make up a mention of a country, organisation or leader are never scored: a
 * name would bring in what it was in the news for when the vectors were trained.
 */
public final class AxesLens implements Lens, ShowsWords {
  private final AxesModel model;
  private final int minimumTokens;

  /**
   * Scores voices, and the surroundings of an entity, of so many tokens and more.
   *
   * @param minimumTokens at least 1
   */
  public AxesLens(AxesModel model, int minimumTokens) {
    this.model = model;
    this.minimumTokens = minimumTokens;
  }

  @Override
  public String name() {
    return AxesModel.LENS;
  }

  @Override
  public String version() {
    return model.version();
  }

  @Override
  public List<Measure> measures() {
    return model.measures();
  }

  @Override
  public boolean reads(String language) {
    return language.equals("en");
  }

  @Override
  public List<WordShare> words(ArticleText article, String target, Voice voice, int measure) {
    return new AxisShares(model, measure).of(article, target, voice);
  }

  @Override
  public String unitOfWords() {
    return "sum of cosines";
  }

  @Override
  public Scorer scorer() {
    return new VoiceScorer(model, minimumTokens);
  }

  private static final class VoiceScorer implements Scorer {
    private final AxesModel model;
    private final int minimumTokens;
    private final AxisSums own;
    private final AxisSums quoted;
    private final AxisSums ownOfSentence;
    private final Map<String, AxisSums> targets = new TreeMap<>();
    private final double[] s0;
    private final double[] s1;
    private final double[] s2;

    VoiceScorer(AxesModel model, int minimumTokens) {
      this.model = model;
      this.minimumTokens = minimumTokens;
      own = model.noSums();
      quoted = model.noSums();
      ownOfSentence = model.noSums();
      int axes = model.axes().size();
      s0 = new double[axes];
      s1 = new double[axes];
      s2 = new double[axes];
    }

    @Override
    public void score(ArticleText article, Sums sums) {
      own.clear();
      quoted.clear();
      targets.clear();
      Voices voices = article.voices();
      read(
          article.title(),
          0,
          article.title().quotations()::isQuoted,
          new NamedInField(article, Mention.Field.TITLE));
      read(
          article.body(),
          article.bodyStart(),
          voices::isQuoted,
          new NamedInField(article, Mention.Field.TEXT));
      add(ALL_TEXT, Voice.OWN, own, sums);
      add(ALL_TEXT, Voice.QUOTED, quoted, sums);
      own.add(quoted);
      add(ALL_TEXT, Voice.ALL, own, sums);
      targets.forEach((entity, found) -> add(entity, Voice.OWN, found, sums));
    }

    private void read(ScannedText text, int from, IntPredicate isQuoted, NamedInField named) {
      Sentences sentences = text.sentences();
      int firstToken = ReportWords.firstToken(text.tokens(), from);
      for (int sentence = 0; sentence < sentences.count(); sentence++) {
        ownOfSentence.clear();
        int end = sentences.endToken(sentence);
        for (int token = Math.max(firstToken, sentences.firstToken(sentence));
            token < end;
            token++) {
          read(text.tokens(), token, isQuoted.test(token) ? quoted : ownOfSentence, named);
        }
        own.add(ownOfSentence);
        for (String entity : named.inSentence(sentence)) {
          targets.computeIfAbsent(entity, any -> model.noSums()).add(ownOfSentence);
        }
      }
    }

    private void read(Tokens tokens, int token, AxisSums voice, NamedInField named) {
      voice.countToken();
      if (named.isName(token)) {
        return;
      }
      for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
        int word = model.words().find(tokens, piece);
        if (word != WordTable.ABSENT) {
          model.add(word, voice);
        }
      }
    }

    private void add(String target, Voice voice, AxisSums found, Sums sums) {
      if (found.tokens() >= minimumTokens && found.words() > 0) {
        found.fill(s0, s1, s2);
        sums.add(target, voice, s0, s1, s2);
      }
    }
  }
}
