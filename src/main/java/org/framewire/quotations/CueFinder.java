package org.framewire.quotations;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/** Finds the places of a text, outside quotation marks, that hand over to somebody. */
final class CueFinder {
  private final ScannedText text;
  private final Tokens tokens;
  private final SpeakerPhrases phrases;

  private final int firstToken;

  /**
   * @param firstToken where the report begins
   */
  CueFinder(ScannedText text, int firstToken) {
    this.text = text;
    this.firstToken = firstToken;
    tokens = text.tokens();
    phrases = new SpeakerPhrases(text, firstToken);
  }

  /** All cues, in the order of the text. */
  List<Cue> find() {
    List<Cue> cues = new ArrayList<>();
    for (int token = firstToken; token < tokens.count(); token++) {
      if (!text.quotations().isQuoted(token)) {
        Cue cue = at(token);
        if (cue != null) {
          cues.add(cue);
        }
      }
    }
    return cues;
  }

  private Cue at(int token) {
    boolean says = SayingWords.is(SayingWords.SAY, tokens, token);
    boolean saysThat = !says && SayingWords.is(SayingWords.SAY_THAT, tokens, token);
    if (says || saysThat || SayingWords.is(SayingWords.QUOTE, tokens, token)) {
      return saying(token, says, saysThat);
    }
    if (isPair("as", "saying", token)) {
      return asSaying(token);
    }
    if (isPair("according", "to", token)) {
      Phrase speaker = phrases.after(token + 2);
      return speaker.isEmpty()
          ? null
          : new Cue(token, token + 2, speaker, Speaker.Rule.ACCORDING_TO, true, false);
    }
    if (SayingWords.is(SayingWords.PARTICIPLE, tokens, token)) {
      Phrase subject = phrases.subjectOfSentence(token);
      return new Cue(token, token + 1, subject, Speaker.Rule.SUBJECT_OF_SENTENCE, false, false);
    }
    return null;
  }

  private Cue saying(int verb, boolean says, boolean saysThat) {
    Phrase before = phrases.before(verb);
    if (!before.isEmpty()) {
      return new Cue(verb, verb + 1, before, Speaker.Rule.SAID, says || saysThat, saysThat);
    }
    int marks = Marks.before(tokens, verb);
    boolean closesWords = Marks.has(marks, Marks.COMMA | Marks.QUOTE | Marks.CALL);
    if (closesWords && (says || saysThat)) {
      Phrase after = phrases.after(verb + 1);
      if (!after.isEmpty()) {
        return new Cue(verb, verb + 1, after, Speaker.Rule.SAID, says, true);
      }
    }
    if (says || saysThat || (verb > 0 && isPredicate(verb))) {
      return new Cue(
          verb,
          verb + 1,
          phrases.subjectOfSentence(verb),
          Speaker.Rule.SUBJECT_OF_SENTENCE,
          false,
          false);
    }
    return null;
  }

  /** Whether the verb goes on with what the subject did: {@code denied it and blasted …}. */
  private boolean isPredicate(int verb) {
    return !SayingWords.is(SayingWords.NOT_BEFORE_VERB, tokens, verb - 1)
        && phrases.sentenceStart(verb) < verb;
  }

  /** {@code quoted an official as saying}: the speaker stands between the two. */
  private Cue asSaying(int as) {
    int first = as;
    int border = Math.max(phrases.sentenceStart(as), as - 24);
    while (first > border && !isCited(first - 1)) {
      first--;
    }
    return first > border && first < as
        ? new Cue(as, as + 2, new Phrase(first, as), Speaker.Rule.AS_SAYING, true, false)
        : null;
  }

  private boolean isCited(int token) {
    String word = tokens.normalForm(token);
    return word.equals("quoted")
        || word.equals("cited")
        || word.equals("quotes")
        || word.equals("cites")
        || word.equals("quoting")
        || word.equals("citing");
  }

  private boolean isPair(String word, String next, int token) {
    return token + 1 < tokens.count()
        && tokens.normalForm(token).equals(word)
        && tokens.normalForm(token + 1).equals(next);
  }
}
