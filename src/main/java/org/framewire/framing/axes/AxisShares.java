package org.framewire.framing.axes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.Lens;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.framing.words.ReportWords;
import org.framewire.framing.words.WordTable;
import org.framewire.text.ScannedText;
import org.framewire.text.Sentences;
import org.framewire.text.Tokens;

/**
 * What each word of an article adds to its sum on an axis: its cosine. They are the words that
 * {@link AxesLens} adds up, and no others.
 */
final class AxisShares {
  private final AxesModel model;
  private final int axis;
  private final List<WordShare> shares = new ArrayList<>();

  AxisShares(AxesModel model, int axis) {
    this.model = model;
    this.axis = axis;
  }

  /** The words of a voice; about an entity, those of the sentences that mention it. */
  List<WordShare> of(ArticleText article, String target, Voice voice) {
    read(
        article,
        Mention.Field.TITLE,
        0,
        voice.reads(article.title().quotations()::isQuoted),
        target);
    read(
        article,
        Mention.Field.TEXT,
        article.bodyStart(),
        voice.reads(article.voices()::isQuoted),
        target);
    return shares;
  }

  private void read(
      ArticleText article, Mention.Field field, int from, IntPredicate isRead, String target) {
    ScannedText text = article.field(field);
    NamedInField named = new NamedInField(article, field);
    Sentences sentences = text.sentences();
    int first = ReportWords.firstToken(text.tokens(), from);
    for (int sentence = 0; sentence < sentences.count(); sentence++) {
      if (target.equals(Lens.ALL_TEXT) || named.inSentence(sentence).contains(target)) {
        int token = Math.max(first, sentences.firstToken(sentence));
        for (; token < sentences.endToken(sentence); token++) {
          if (isRead.test(token) && !named.isName(token)) {
            add(field, text.tokens(), token);
          }
        }
      }
    }
  }

  private void add(Mention.Field field, Tokens tokens, int token) {
    for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
      int word = model.words().find(tokens, piece);
      if (word != WordTable.ABSENT) {
        double cosine = model.cosine(word, axis) / (double) AxisWord.SCALE;
        shares.add(
            new WordShare(
                field,
                tokens.pieceStart(piece),
                tokens.pieceEnd(piece),
                model.words().word(word),
                cosine));
      }
    }
  }
}
