package org.framewire.quotations;

/**
 * A run of tokens.
 *
 * @param first its first token
 * @param end the token behind it
 */
record Phrase(int first, int end) {
  boolean isEmpty() {
    return end <= first;
  }

  int size() {
    return end - first;
  }
}
