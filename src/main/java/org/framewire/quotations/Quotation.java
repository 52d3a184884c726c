package org.framewire.quotations;

/**
 * Words of somebody else in an article's text.
 *
 * <p>Of a reported quotation ({@code said that …}) the words inside quotation marks are direct
 * quotations of their own; {@link #words} counts the others.
 *
 * @param start byte offset of the first word, or of the opening mark
 * @param end byte offset behind the last word, or the closing mark
 * @param firstToken first token of the text that it covers
 * @param endToken the token behind it
 * @param direct whether the words stand between quotation marks
 * @param cue the verb or phrase that introduces it, in lower case; null when there is none
 * @param words tokens that are this quotation's own
 * @param speaker who said it
 */
public record Quotation(
    int start,
    int end,
    int firstToken,
    int endToken,
    boolean direct,
    String cue,
    int words,
    Speaker speaker) {

  /** The same words of another speaker. */
  Quotation by(Speaker other) {
    return new Quotation(start, end, firstToken, endToken, direct, cue, words, other);
  }
}
