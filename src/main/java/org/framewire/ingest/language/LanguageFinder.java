package org.framewire.ingest.language;

import org.framewire.text.Tokens;

/**
 * Finds the language of a text: by function words and script where they tell it, else by a model.
 * What neither is sure of is {@code und}. It belongs to one thread.
 */
public final class LanguageFinder {
  /** Below so many tokens a few chance words can look like another language than English. */
  private static final int FEW_TOKENS = 60;

  /** Of texts with fewer tokens the model has to be surer. */
  private static final int VERY_FEW_TOKENS = 20;

  private static final double LEAST_LEAD = 1.5;
  private static final double LEAST_LEAD_OF_VERY_FEW = 2;

  private final LanguageGuess guess = new LanguageGuess();
  private LanguageModel model;

  /**
   * ISO 639-1 code of the language of a text (639-3 where it has none), or {@code und}.
   *
   * @param tokens the tokens of that text
   */
  public String of(String text, Tokens tokens) {
    String guessed = guess.of(tokens);
    if (tokens.count() == 0 || !isOpen(guessed, tokens.count())) {
      return guessed;
    }
    if (model == null) {
      model = new LanguageModel();
    }
    LanguageModel.Verdict verdict = model.of(text);
    double least = tokens.count() < VERY_FEW_TOKENS ? LEAST_LEAD_OF_VERY_FEW : LEAST_LEAD;
    return verdict.lead() >= least ? verdict.language() : guessed;
  }

  private static boolean isOpen(String guessed, int tokens) {
    return guessed.equals(LanguageGuess.UNDETERMINED)
        || (tokens < FEW_TOKENS && LanguageGuess.isByWords(guessed) && !guessed.equals("en"));
  }
}
