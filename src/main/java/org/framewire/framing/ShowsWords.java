package org.framewire.framing;

import java.util.List;
import org.framewire.annotate.ArticleText;

/** A lens that can say which words of an article made its score. */
public interface ShowsWords {

  /**
   * The words of one voice that bear on a measure, in the order of the text, the title's first.
   *
   * @param target what is spoken of: {@link Lens#ALL_TEXT}, or an entity's id
   * @param measure its place among {@link Lens#measures()}
   */
  List<WordShare> words(ArticleText article, String target, Voice voice, int measure);

  /** The unit in which the shares of words add up, for people: {@code log-odds}. */
  String unitOfWords();
}
