package org.framewire.quotations;

import java.util.List;
import org.framewire.entities.Mention;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/** Tells who is meant by the words that name a speaker. Pronouns name nobody. */
final class SpeakerNaming {
  private final ScannedText text;
  private final Tokens tokens;
  private final List<Mention> mentions;

  /**
   * @param mentions the mentions of the same text
   */
  SpeakerNaming(ScannedText text, List<Mention> mentions) {
    this.text = text;
    tokens = text.tokens();
    this.mentions = mentions;
  }

  Speaker name(Phrase phrase, Speaker.Rule rule) {
    Phrase named = withoutEnds(phrase);
    if (named.isEmpty() || isPronoun(named)) {
      return Speaker.NOBODY;
    }
    String words = text.slice(tokens.start(named.first()), tokens.end(named.end() - 1));
    Phrase head = head(named);
    Mention leader = mention(head, Mention.Kind.LEADER);
    if (leader != null && isName(leader, head)) {
      return new Speaker(Speaker.Kind.LEADER, leader.entityId(), words, rule);
    }
    Mention country = mention(named, Mention.Kind.COUNTRY);
    String entity = country == null ? null : country.entityId();
    Speaker.Kind kind = kind(named, head, country);
    return kind == Speaker.Kind.PERSON
        ? new Speaker(kind, null, nameAtEnd(head), rule)
        : new Speaker(kind, entity, words, rule);
  }

  /** The name without the office before it: {@code Foreign Minister Anna Lund}. */
  private String nameAtEnd(Phrase head) {
    int first = head.end() - 1;
    while (first > head.first()
        && SayingWords.isCapitalised(tokens, first - 1)
        && !SayingWords.is(SayingWords.OFFICIALS, tokens, first - 1)) {
      first--;
    }
    return text.slice(tokens.start(first), tokens.end(head.end() - 1));
  }

  private Speaker.Kind kind(Phrase named, Phrase head, Mention country) {
    boolean hasArticle = SayingWords.is(SayingWords.ARTICLES, tokens, named.first());
    if (country != null && isCountryAlone(head, country)) {
      return Speaker.Kind.COUNTRY;
    }
    boolean isBody = country != null && contains(named, SayingWords.BODIES);
    boolean isOfficial = contains(head, SayingWords.OFFICIALS);
    if (isBody && !isOfficial) {
      return Speaker.Kind.COUNTRY;
    }
    if (endsInName(head, hasArticle, country)) {
      return Speaker.Kind.PERSON;
    }
    return isOfficial ? Speaker.Kind.OFFICIAL : Speaker.Kind.OTHER;
  }

  /** A leader counts where his name or title ends the words, not in {@code the aide to Putin}. */
  private boolean isName(Mention leader, Phrase head) {
    return leader.endToken() >= head.end() || leader.type() == Mention.Type.LEADER;
  }

  private boolean isCountryAlone(Phrase head, Mention country) {
    return country.type() != Mention.Type.DEMONYM
        && country.endToken() >= head.end()
        && country.firstToken() <= head.first() + 1;
  }

  /** Whether the last words are capitalised and no country, office or organisation. */
  private boolean endsInName(Phrase head, boolean hasArticle, Mention country) {
    int last = head.end() - 1;
    if (!SayingWords.isCapitalised(tokens, last)
        || SayingWords.is(SayingWords.ORGANISATIONS, tokens, last)
        || SayingWords.is(SayingWords.OFFICIALS, tokens, last)
        || SayingWords.is(SayingWords.PEOPLE, tokens, last)
        || (country != null && country.endToken() > last)) {
      return false;
    }
    // "The Pentagon" and "The Gazette" are no persons, "the actor John Smith" is one.
    boolean isWholeName = true;
    for (int token = head.first() + (hasArticle ? 1 : 0); token < last; token++) {
      isWholeName &= SayingWords.isCapitalised(tokens, token);
    }
    return !(hasArticle && isWholeName);
  }

  /** The words before the first preposition: {@code a spokesman} of {@code a spokesman for …}. */
  private Phrase head(Phrase phrase) {
    int end = phrase.first() + 1;
    while (end < phrase.end() && !SayingWords.is(SayingWords.PREPOSITIONS, tokens, end)) {
      end++;
    }
    return new Phrase(phrase.first(), end);
  }

  /** Without a possessive or an empty end, and without words such as {@code and} before it. */
  private Phrase withoutEnds(Phrase phrase) {
    int first = phrase.first();
    int end = phrase.end();
    while (first < end
        && SayingWords.is(SayingWords.BEGIN_CLAUSE, tokens, first)
        && !SayingWords.is(SayingWords.PRONOUNS, tokens, first)) {
      first++;
    }
    return new Phrase(first, end);
  }

  private boolean isPronoun(Phrase phrase) {
    return phrase.size() == 1 && SayingWords.is(SayingWords.PRONOUNS, tokens, phrase.first());
  }

  private boolean contains(Phrase phrase, WordSet words) {
    for (int token = phrase.first(); token < phrase.end(); token++) {
      if (words.has(tokens, tokens.firstPiece(token))) {
        return true;
      }
    }
    return false;
  }

  /** The last certain mention of the kind that begins in the phrase. */
  private Mention mention(Phrase phrase, Mention.Kind kind) {
    Mention found = null;
    for (Mention mention : mentions) {
      if (mention.kind() == kind
          && mention.entityId() != null
          && mention.firstToken() >= phrase.first()
          && mention.firstToken() < phrase.end()) {
        found = mention;
      }
    }
    return found;
  }
}
