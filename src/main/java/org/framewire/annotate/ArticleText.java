package org.framewire.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.framewire.entities.Mention;
import org.framewire.entities.MentionFinder;
import org.framewire.quotations.Voices;
import org.framewire.tables.Articles;
import org.framewire.text.ScannedText;
import org.framewire.text.Utf8;

/**
 * One article as the findings see it: scanned once, its mentions found. The pass fills one instance
 * again and again, so nothing of it may be kept beyond a call.
 */
public final class ArticleText {
  private final ScannedText title = new ScannedText();
  private final ScannedText body = new ScannedText();
  private String articleId;
  private String outletId;
  private LocalDate date;
  private String language;
  private boolean original;
  private int bodyStart;
  private List<Mention> found = List.of();
  private List<Mention> mentions;
  private Voices voices;

  /**
   * One article by itself, for those who look at few.
   *
   * @param article a row of {@link Articles}
   * @param finder finds the mentions of English articles; null for none
   */
  public static ArticleText of(Row article, MentionFinder finder) {
    ArticleText text = new ArticleText();
    String title = Articles.TITLE.get(article);
    text.become(
        new ArticleRow(
            Articles.ARTICLE_ID.get(article),
            Articles.OUTLET_ID.get(article),
            Articles.DATE.get(article),
            Articles.LANGUAGE.get(article),
            Utf8.bytes(title == null ? "" : title),
            Utf8.bytes(Articles.TEXT.get(article)),
            Articles.BODY_START.get(article),
            true));
    if (finder != null && text.language.equals(GroupReader.MENTIONS_LANGUAGE)) {
      text.mention(finder.find(text.title, text.body, text.bodyStart, text.date));
    }
    return text;
  }

  /** Puts another article in the place of this one; {@code title} may be empty. */
  void become(ArticleRow row) {
    articleId = row.articleId();
    outletId = row.outletId();
    date = row.date();
    language = row.language();
    original = row.original();
    title.scan(row.title(), row.title().length);
    body.scan(row.text(), row.text().length);
    bodyStart = byteOffset(row.text(), row.bodyStart());
    mention(List.of());
  }

  void mention(List<Mention> inBothFields) {
    found = inBothFields;
    mentions = null;
    voices = null;
  }

  private static int byteOffset(byte[] utf8, int codePoints) {
    int at = 0;
    for (int left = codePoints; at < utf8.length; at++) {
      if ((utf8[at] & 0xC0) != 0x80 && left-- == 0) {
        break;
      }
    }
    return at;
  }

  public String articleId() {
    return articleId;
  }

  public String outletId() {
    return outletId;
  }

  /** The day of publication, or null when it is not known. */
  public LocalDate date() {
    return date;
  }

  public String language() {
    return language;
  }

  /** Whether this is the outlet's own text and not a marked copy. */
  public boolean original() {
    return original;
  }

  public ScannedText title() {
    return title;
  }

  public ScannedText body() {
    return body;
  }

  /** Byte offset in the body at which the report begins, behind its dateline. */
  public int bodyStart() {
    return bodyStart;
  }

  /**
   * The mentions in title and body, in the order of the text, the title's first; each in its voice.
   */
  public List<Mention> mentions() {
    if (mentions == null) {
      List<Mention> both = new ArrayList<>();
      found.stream().filter(mention -> mention.field() == Mention.Field.TITLE).forEach(both::add);
      both.addAll(voices().mentions());
      mentions = both;
    }
    return mentions;
  }

  /** Whose voice the words of the body are in. */
  public Voices voices() {
    if (voices == null) {
      List<Mention> ofBody =
          found.stream().filter(mention -> mention.field() == Mention.Field.TEXT).toList();
      voices = Voices.of(body, bodyStart, language, ofBody);
    }
    return voices;
  }

  /** The scanned text of one field. */
  public ScannedText field(Mention.Field field) {
    return field == Mention.Field.TITLE ? title : body;
  }
}
