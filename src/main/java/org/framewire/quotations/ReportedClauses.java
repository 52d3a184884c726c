package org.framewire.quotations;

import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/** Finds the clause that a cue reports, where it reports one. */
final class ReportedClauses {
  /** Fewer words of its own are no clause. */
  private static final int FEWEST_WORDS = 3;

  /**
   * {@code that} may stand so far behind its verb: {@code told reporters in Vienna on Friday that}.
   */
  private static final int FARTHEST_THAT = 12;

  /** So many words may stand behind the verb that ends a sentence: {@code, he said on Friday.} */
  private static final int LONGEST_TAIL = 4;

  private static final Phrase NONE = new Phrase(0, 0);
  private static final WordSet THAT = WordSet.of("that");

  /** With these the outlet goes on in its own words. */
  private static final WordSet OUTLET_GOES_ON =
      WordSet.of("while although though as after when amid referring citing according adding");

  private static final WordSet LINKS = WordSet.of("and but");

  private final ScannedText text;
  private final Tokens tokens;
  private final int firstToken;
  private final List<Cue> cues;

  ReportedClauses(ScannedText text, int firstToken, List<Cue> cues) {
    this.text = text;
    tokens = text.tokens();
    this.firstToken = firstToken;
    this.cues = cues;
  }

  /** The clause of a cue, or an empty phrase. */
  Phrase of(Cue cue) {
    boolean nobodySpeaks =
        !cue.speaker().isEmpty()
            && SayingWords.is(SayingWords.NOBODY, tokens, cue.speaker().first());
    if (!cue.isClausal() || nobodySpeaks) {
      return NONE;
    }
    Phrase clause =
        switch (cue.rule()) {
          case ACCORDING_TO -> accordingTo(cue);
          case AS_SAYING -> asSaying(cue);
          default -> said(cue);
        };
    return ownWords(clause) < FEWEST_WORDS ? NONE : clause;
  }

  /** The words of a clause outside quotation marks. */
  int ownWords(Phrase clause) {
    int words = 0;
    for (int token = clause.first(); token < clause.end(); token++) {
      words += text.quotations().isQuoted(token) ? 0 : 1;
    }
    return words;
  }

  private Phrase asSaying(Cue cue) {
    int first = cue.end();
    boolean hasThat = first < sentenceEnd(cue) && SayingWords.is(THAT, tokens, first);
    return new Phrase(hasThat ? first + 1 : first, clauseEnd(cue, first));
  }

  private Phrase accordingTo(Cue cue) {
    int start = sentenceStart(cue);
    if (cue.first() > start) {
      return new Phrase(start, cue.first());
    }
    int first = cue.to();
    boolean goesOn =
        first < sentenceEnd(cue) && Marks.has(Marks.before(tokens, first), Marks.COMMA);
    return goesOn ? new Phrase(first, clauseEnd(cue, first)) : NONE;
  }

  private Phrase said(Cue cue) {
    int start = sentenceStart(cue);
    int end = sentenceEnd(cue);
    boolean closes =
        cue.from() > start
            && Marks.has(Marks.before(tokens, cue.from()), Marks.COMMA)
            && isTail(cue.to(), end);
    if (closes) {
      return new Phrase(start, cue.from());
    }
    int first = afterThat(cue, end);
    if (first == 0) {
      if (cue.needsThat() || cue.speaker().first() >= cue.end()) {
        return NONE;
      }
      first = afterDay(cue.end(), end);
      boolean isReport = first < end && !outletGoesOn(first);
      if (!isReport
          || SayingWords.is(SayingWords.END_NAME, tokens, first)
          || SayingWords.is(SayingWords.PREPOSITIONS, tokens, first)) {
        return NONE;
      }
    }
    return new Phrase(first, clauseEnd(cue, first));
  }

  /**
   * Whether the words behind the verb say no more than when or where, as at the end of a report, or
   * are the outlet's again.
   */
  private boolean isTail(int from, int end) {
    return from >= end
        || outletGoesOn(from)
        || (end - from <= LONGEST_TAIL
            && !text.quotations().isQuoted(from)
            && (SayingWords.is(SayingWords.END_NAME, tokens, from)
                || SayingWords.is(SayingWords.BEFORE_VERB, tokens, from)));
  }

  /** The token behind the first {@code that} of the clause, or 0. */
  private int afterThat(Cue cue, int end) {
    int last = Math.min(end - 1, cue.to() + FARTHEST_THAT);
    for (int token = cue.to(); token < last; token++) {
      if (Marks.before(tokens, token) != Marks.NONE) {
        return 0;
      }
      if (SayingWords.is(THAT, tokens, token)) {
        return token + 1;
      }
    }
    return 0;
  }

  /** Passes over a day behind the verb: {@code said Thursday}. */
  private int afterDay(int from, int end) {
    int token = from;
    while (token < end
        && Marks.before(tokens, token) == Marks.NONE
        && SayingWords.is(SayingWords.BEFORE_VERB, tokens, token)) {
      token++;
    }
    return token;
  }

  private int clauseEnd(Cue cue, int first) {
    int end = sentenceEnd(cue);
    for (int token = first + 1; token < end; token++) {
      boolean isBorder = Marks.has(Marks.before(tokens, token), Marks.COMMA);
      if (isBorder && (outletGoesOn(token) || isNextCue(token))) {
        return token;
      }
    }
    return end;
  }

  private boolean outletGoesOn(int token) {
    return Marks.has(Marks.before(tokens, token), Marks.COMMA)
        && SayingWords.is(OUTLET_GOES_ON, tokens, token);
  }

  private boolean isNextCue(int token) {
    boolean isLink = SayingWords.is(LINKS, tokens, token);
    for (Cue cue : cues) {
      boolean begins = cue.from() == token || (cue.from() == token + 1 && isLink);
      if (begins && cue.rule() == Speaker.Rule.SAID) {
        return true;
      }
    }
    return false;
  }

  private int sentenceStart(Cue cue) {
    int start = text.sentences().firstToken(text.sentences().of(cue.first()));
    return Math.max(start, firstToken);
  }

  private int sentenceEnd(Cue cue) {
    return text.sentences().endToken(text.sentences().of(cue.first()));
  }
}
