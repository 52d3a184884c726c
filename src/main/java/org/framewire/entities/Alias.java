package org.framewire.entities;

import java.io.Serializable;
import java.util.List;

/**
 * One way to write the name of something, with the conditions under which the words mean it.
 *
 * @param text the words, capitalised as in running text
 * @param lettering which letters of the article must be capitals
 * @param notBefore phrases that must not stand directly before the words
 * @param notAfter phrases that must not stand directly behind them
 * @param onlyBefore phrases of which one must stand directly behind them; empty for no condition
 * @param forbids phrases that must not stand anywhere in the article
 * @param requires phrases of which one must stand somewhere in the article; empty for no condition
 * @param notInCapitals whether the words mean nothing in a sentence of capitals ({@code US})
 */
record Alias(
    String text,
    Lettering lettering,
    List<String> notBefore,
    List<String> notAfter,
    List<String> onlyBefore,
    List<String> forbids,
    List<String> requires,
    boolean notInCapitals)
    implements Serializable {

  /** Which letters must be capitals. */
  enum Lettering {
    /** The first letter of each word that begins with a capital in the alias. */
    CAPITAL,
    /** Every letter as written in the alias. */
    EXACT,
    /** None. */
    ANY
  }
}
