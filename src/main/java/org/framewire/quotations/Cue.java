package org.framewire.quotations;

/**
 * A place at which the article hands over to somebody.
 *
 * @param first first token of the verb or phrase
 * @param end the token behind it
 * @param speaker the words that name the speaker; empty when none were found
 * @param rule how it names him
 * @param isClausal whether a clause behind it is his words
 * @param needsThat whether that clause must begin with {@code that}
 */
record Cue(
    int first, int end, Phrase speaker, Speaker.Rule rule, boolean isClausal, boolean needsThat) {

  /** Where the words that hand over begin: the speaker's or the verb's. */
  int from() {
    return speaker.isEmpty() ? first : Math.min(first, speaker.first());
  }

  /** Where the words that hand over end. */
  int to() {
    return Math.max(end, speaker.end());
  }
}
