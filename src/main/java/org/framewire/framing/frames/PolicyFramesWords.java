package org.framewire.framing.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.Voice;
import org.framewire.framing.WordShare;
import org.framewire.framing.words.ReportWords;
import org.framewire.framing.words.WordTable;
import org.framewire.quotations.Voices;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * What each word of an article adds to the log-odds of a frame. The sum over the words of a voice
 * and the frame's intercept are the log-odds that were scored. A word counts once an article
 * however often it stands there, so its places share what it adds.
 */
final class PolicyFramesWords {
  /** A known word at one place. */
  private record Place(Mention.Field field, int firstByte, int endByte, int word) {}

  private final PolicyFramesModel model;
  private final FoundWords found;
  private final List<Place> places = new ArrayList<>();
  private final int[] times;

  private PolicyFramesWords(PolicyFramesModel model) {
    this.model = model;
    found = new FoundWords(model.words().size());
    times = new int[model.words().size()];
  }

  /** The words of a voice that bear on a frame. */
  static List<WordShare> of(PolicyFramesModel model, ArticleText article, Voice voice, int frame) {
    PolicyFramesWords words = new PolicyFramesWords(model);
    QuotedSpans ofTitle = article.title().quotations();
    words.read(Mention.Field.TITLE, article.title(), 0, voice.reads(ofTitle::isQuoted));
    Voices voices = article.voices();
    words.read(
        Mention.Field.TEXT, article.body(), article.bodyStart(), voice.reads(voices::isQuoted));
    return words.shares(frame);
  }

  private void read(Mention.Field field, ScannedText text, int from, IntPredicate isRead) {
    Tokens tokens = text.tokens();
    for (int token = ReportWords.firstToken(tokens, from); token < tokens.count(); token++) {
      if (!isRead.test(token)) {
        continue;
      }
      for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
        int word = model.words().find(tokens, piece);
        if (word != WordTable.ABSENT) {
          found.add(word);
          times[word]++;
          places.add(new Place(field, tokens.start(token), tokens.end(token), word));
        }
      }
    }
  }

  private List<WordShare> shares(int frame) {
    double[] added = model.added(found.words(), found.count(), frame);
    double[] byWord = new double[times.length];
    for (int i = 0; i < found.count(); i++) {
      byWord[found.words()[i]] = added[i];
    }
    List<WordShare> shares = new ArrayList<>();
    for (Place place : places) {
      double share = byWord[place.word] / times[place.word];
      if (share != 0) {
        shares.add(
            new WordShare(
                place.field,
                place.firstByte,
                place.endByte,
                model.words().word(place.word),
                share));
      }
    }
    return shares;
  }
}
