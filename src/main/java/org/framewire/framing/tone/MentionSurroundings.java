package org.framewire.framing.tone;

import java.util.ArrayList;
import java.util.List;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;
import org.framewire.framing.WordShare;
import org.framewire.framing.labels.Span;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Reads what stands around a mention in its sentence, what is quoted left out, and scores it.
 * Belongs to one thread.
 */
final class MentionSurroundings {
  private static final double SLIGHT = 0.25;

  private final Surroundings around;
  private final ToneScorer tone;

  MentionSurroundings(ToneWords words, ToneScorer tone) {
    this.around = new Surroundings(words);
    this.tone = tone;
  }

  /** Whether the outlet itself speaks of an entity that is known. */
  static boolean isScored(Mention mention) {
    return !mention.isAmbiguous() && !mention.quoted();
  }

  /** The probability of each class around a mention; see {@link ToneScorer}. */
  double[] score(ArticleText article, Mention mention) {
    ScannedText text = article.field(mention.field());
    around.read(
        text,
        text.sentences().firstToken(mention.sentence()),
        text.sentences().endToken(mention.sentence()),
        new Span(mention.start(), mention.end()),
        others(article, mention),
        text.quotations());
    return tone.score(around);
  }

  /**
   * The words around a mention, each with what the evidence would lose without it: the word's own,
   * and what follows of its standing there, such as the turning round of others by a negator. Words
   * that bear less than a quarter of the strongest are left out: they only stand in the way of
   * others.
   */
  List<WordShare> words(ArticleText article, Mention mention) {
    score(article, mention);
    double evidence = tone.evidence(around);
    Tokens tokens = article.field(mention.field()).tokens();
    Sentence sentence = new Sentence(article, mention, others(article, mention));
    List<WordShare> shares = new ArrayList<>();
    for (int token = sentence.from(); token < sentence.to(); token++) {
      for (int piece = tokens.firstPiece(token); piece <= tokens.lastPiece(token); piece++) {
        double share = sentence.isName(piece) ? 0 : evidence - evidenceWithout(sentence, piece);
        if (share != 0) {
          shares.add(
              new WordShare(
                  mention.field(),
                  tokens.pieceStart(piece),
                  tokens.pieceEnd(piece),
                  tokens.pieceNormalForm(piece),
                  share));
        }
      }
    }
    double strongest = shares.stream().mapToDouble(one -> Math.abs(one.share())).max().orElse(0);
    shares.removeIf(one -> Math.abs(one.share()) < SLIGHT * strongest);
    return shares;
  }

  private double evidenceWithout(Sentence sentence, int piece) {
    ScannedText text = sentence.text();
    around.read(
        text,
        sentence.from(),
        sentence.to(),
        sentence.place(),
        sentence.others(),
        text.quotations(),
        piece);
    return tone.evidence(around);
  }

  /** The sentence of a mention. */
  private record Sentence(ArticleText article, Mention mention, List<Span> others) {
    ScannedText text() {
      return article.field(mention.field());
    }

    int from() {
      return text().sentences().firstToken(mention.sentence());
    }

    int to() {
      return text().sentences().endToken(mention.sentence());
    }

    Span place() {
      return new Span(mention.start(), mention.end());
    }

    /** Whether a piece belongs to the name itself, here or elsewhere in the sentence. */
    boolean isName(int piece) {
      int start = text().tokens().pieceStart(piece);
      int end = text().tokens().pieceEnd(piece);
      return place().meets(start, end)
          || others.stream().anyMatch(other -> other.meets(start, end));
    }
  }

  /** Where the same entity is mentioned in the sentence besides. */
  private static List<Span> others(ArticleText article, Mention mention) {
    List<Span> others = new ArrayList<>();
    for (Mention other : article.mentions()) {
      if (mention.entityId().equals(other.entityId())
          && other.field() == mention.field()
          && other.sentence() == mention.sentence()
          && other.start() != mention.start()) {
        others.add(new Span(other.start(), other.end()));
      }
    }
    return others;
  }
}
