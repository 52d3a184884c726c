package org.framewire.quotations;

import java.util.BitSet;
import java.util.List;
import org.framewire.entities.Mention;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;

/**
 * Whose voice each word of an article's text is in: the outlet's own, or that of somebody it quotes
 * between quotation marks or reports behind a verb of saying. Reported speech is looked for in
 * English alone; in other languages only the marks tell.
 */
public final class Voices {
  private static final String LANGUAGE = "en";

  private final List<Quotation> quotations;
  private final BitSet quoted = new BitSet();
  private final List<Mention> mentions;

  private Voices(ScannedText text, List<Quotation> quotations, List<Mention> mentions) {
    this.quotations = quotations;
    QuotedSpans spans = text.quotations();
    for (int span = 0; span < spans.count(); span++) {
      quoted.set(spans.firstToken(span), spans.endToken(span));
    }
    for (Quotation quotation : quotations) {
      quoted.set(quotation.firstToken(), quotation.endToken());
    }
    this.mentions =
        mentions.stream().map(mention -> mention.in(isQuoted(mention.firstToken()))).toList();
  }

  /**
   * The voices of a text.
   *
   * @param bodyStart byte offset at which the report begins, behind its dateline
   * @param mentions the mentions of this text, in its order
   */
  public static Voices of(
      ScannedText text, int bodyStart, String language, List<Mention> mentions) {
    List<Quotation> quotations =
        language.equals(LANGUAGE) ? QuotationFinder.find(text, bodyStart, mentions) : List.of();
    return new Voices(text, quotations, mentions);
  }

  /** The quotations; none where reported speech is not looked for. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Whether a token is somebody's whom the outlet quotes. */
  public boolean isQuoted(int token) {
    return quoted.get(token);
  }

  /** How many tokens are. */
  public int quotedTokens() {
    return quoted.cardinality();
  }

  /** The mentions of the text, each in its voice. */
  public List<Mention> mentions() {
    return mentions;
  }
}
