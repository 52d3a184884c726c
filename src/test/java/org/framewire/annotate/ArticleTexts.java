package org.framewire.annotate;

import java.time.LocalDate;
import java.util.List;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.text.Utf8;

/** Articles for tests of findings in other packages, as the pass would fill them. */
public final class ArticleTexts {
  private ArticleTexts() {}

  /** An English original of the outlet {@code example.com}, of 22 September 2022. */
  public static ArticleText english(String articleId, String title, String text) {
    return of(articleId, "en", title, text, 0);
  }

  /**
   * An original of the outlet {@code example.com}, of 22 September 2022.
   *
   * @param bodyStart code points of the text before the report begins
   */
  public static ArticleText of(
      String articleId, String language, String title, String text, int bodyStart) {
    ArticleText article = new ArticleText();
    article.become(
        new ArticleRow(
            articleId,
            "example.com",
            LocalDate.of(2022, 9, 22),
            language,
            Utf8.bytes(title),
            Utf8.bytes(text),
            bodyStart,
            true));
    return article;
  }

  /** The same article with its mentions of countries and leaders. */
  public static ArticleText withMentions(ArticleText article) {
    article.mention(
        new MentionFinder(Gazetteer.load())
            .find(article.title(), article.body(), article.bodyStart(), article.date()));
    return article;
  }

  /** The same article with mentions that a test makes up. */
  public static ArticleText withMentions(ArticleText article, List<Mention> mentions) {
    article.mention(mentions);
    return article;
  }
}
