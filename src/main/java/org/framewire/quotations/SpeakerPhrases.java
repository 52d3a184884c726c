package org.framewire.quotations;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Finds the words that name who speaks: before a verb of saying, or behind it. */
final class SpeakerPhrases {
  private static final int LONGEST = 14;
  private static final Phrase NONE = new Phrase(0, 0);

  private final ScannedText text;
  private final Tokens tokens;
  private final int firstToken;

  /**
   * @param firstToken where the report begins
   */
  SpeakerPhrases(ScannedText text, int firstToken) {
    this.text = text;
    this.firstToken = firstToken;
    tokens = text.tokens();
  }

  /**
   * The subject of a verb: the words before it, back to the border of the clause. Words between two
   * commas say more of the one who is named before them: {@code John Kirby, a spokesman, said}.
   */
  Phrase before(int verb) {
    int first = sentenceStart(verb);
    int last = verb - 1;
    int helpers = 0;
    while (last >= first
        && helpers < 4
        && SayingWords.is(SayingWords.BEFORE_VERB, tokens, last)
        && Marks.before(tokens, last + 1) == Marks.NONE) {
      last--;
      helpers++;
    }
    if (last < first
        || SayingWords.is(SayingWords.NOT_BEFORE_VERB, tokens, last)
        || (SayingWords.is(SayingWords.BEGIN_CLAUSE, tokens, last)
            && !SayingWords.is(SayingWords.PRONOUNS, tokens, last))) {
      return NONE;
    }
    int marks = Marks.before(tokens, last + 1);
    if (marks == Marks.NONE) {
      return back(last, first);
    }
    if (marks != Marks.COMMA) {
      return NONE;
    }
    int aside = last;
    while (aside > first && Marks.before(tokens, aside) == Marks.NONE && last - aside < 20) {
      aside--;
    }
    boolean isAside = aside > first && Marks.before(tokens, aside) == Marks.COMMA;
    if (!isAside) {
      return NONE;
    }
    Phrase between = new Phrase(aside, last + 1);
    return isName(between) ? between : named(back(aside - 1, first));
  }

  /** Whether the words are a full name, such as that of an official who is named in an aside. */
  private boolean isName(Phrase phrase) {
    for (int token = phrase.first(); token < phrase.end(); token++) {
      if (!SayingWords.isCapitalised(tokens, token)) {
        return false;
      }
    }
    return phrase.size() >= 2
        && phrase.size() <= 4
        && !SayingWords.is(SayingWords.ORGANISATIONS, tokens, phrase.end() - 1);
  }

  /** Words before an aside name the speaker only when they are a name or a person's office. */
  private Phrase named(Phrase phrase) {
    for (int token = phrase.first(); token < phrase.end(); token++) {
      if (SayingWords.isCapitalised(tokens, token)
          || SayingWords.is(SayingWords.OFFICIALS, tokens, token)) {
        return phrase;
      }
    }
    return NONE;
  }

  private Phrase back(int last, int border) {
    int first = last;
    while (first > border
        && last - first < LONGEST
        && Marks.before(tokens, first) == Marks.NONE
        && !SayingWords.is(SayingWords.BEGIN_CLAUSE, tokens, first - 1)
        && !text.quotations().isQuoted(first - 1)) {
      first--;
    }
    if (SayingWords.is(SayingWords.BEGIN_CLAUSE, tokens, first)
        && !SayingWords.is(SayingWords.PRONOUNS, tokens, first)) {
      first++;
    }
    return new Phrase(first, last + 1);
  }

  /** The words behind a verb or preposition that can name the speaker. */
  Phrase after(int first) {
    int border = sentenceEnd(first - 1);
    if (first >= border || Marks.before(tokens, first) != Marks.NONE || !canBegin(first)) {
      return NONE;
    }
    int end = first + 1;
    boolean hasHead = !SayingWords.is(SayingWords.ARTICLES, tokens, first);
    while (end < border
        && end - first < LONGEST
        && Marks.before(tokens, end) == Marks.NONE
        && !text.quotations().isQuoted(end)) {
      boolean isBorder = SayingWords.is(SayingWords.END_NAME, tokens, end);
      if (isBorder && !(servesAn(end) && hasHead)) {
        break;
      }
      hasHead = true;
      end++;
    }
    Phrase aside = aside(end, border);
    return isName(aside) && !isName(new Phrase(first, end)) ? aside : new Phrase(first, end);
  }

  /** The words between a comma and the next mark. */
  private Phrase aside(int first, int border) {
    if (first >= border || Marks.before(tokens, first) != Marks.COMMA) {
      return NONE;
    }
    int end = first + 1;
    while (end < border && Marks.before(tokens, end) == Marks.NONE) {
      end++;
    }
    return new Phrase(first, end);
  }

  /** Whether {@code for} or {@code in} behind an official's name names whom he serves. */
  private boolean servesAn(int preposition) {
    return SayingWords.is(SayingWords.PREPOSITIONS, tokens, preposition)
        && SayingWords.is(SayingWords.OFFICIALS, tokens, preposition - 1);
  }

  private boolean canBegin(int token) {
    return SayingWords.isCapitalised(tokens, token)
        || SayingWords.is(SayingWords.ARTICLES, tokens, token)
        || SayingWords.is(SayingWords.OFFICIALS, tokens, token)
        || SayingWords.is(SayingWords.PRONOUNS, tokens, token);
  }

  /**
   * The subject of a token's sentence, where the sentence begins with a name or an office; an
   * introduction up to a comma ({@code On Friday, …}) is passed over.
   */
  Phrase subjectOfSentence(int token) {
    int first = sentenceStart(token);
    if (SayingWords.is(SayingWords.END_NAME, tokens, first)) {
      do {
        first++;
      } while (first < token && !Marks.has(Marks.before(tokens, first), Marks.COMMA));
    }
    while (first < token
        && (SayingWords.is(SayingWords.ARTICLES, tokens, first)
            || SayingWords.is(SayingWords.BEGIN_CLAUSE, tokens, first))) {
      first++;
    }
    int end = first;
    while (end < token
        && (end == first || Marks.before(tokens, end) == Marks.NONE)
        && (SayingWords.isCapitalised(tokens, end)
            || SayingWords.is(SayingWords.OFFICIALS, tokens, end))) {
      end++;
    }
    return new Phrase(first, end);
  }

  int sentenceStart(int token) {
    return Math.max(firstToken, text.sentences().firstToken(text.sentences().of(token)));
  }

  int sentenceEnd(int token) {
    return text.sentences().endToken(text.sentences().of(token));
  }
}
