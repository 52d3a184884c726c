package org.framewire.annotate;

import org.framewire.entities.Gazetteer;
import org.framewire.entities.MentionFinder;

/** Articles whose mentions are found, for tests of findings in other packages. */
public final class AnnotatedTexts {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private AnnotatedTexts() {}

  /** An English original without a title, as {@link ArticleTexts#english} makes it. */
  public static ArticleText english(String text) {
    ArticleText article = ArticleTexts.english("a", "", text);
    article.mention(
        new MentionFinder(GAZETTEER)
            .find(article.title(), article.body(), article.bodyStart(), article.date()));
    return article;
  }
}
