package org.framewire.annotate;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Finding.Collector;
import org.framewire.entities.MentionFinder;
import org.framewire.tables.Articles;
import org.framewire.tables.OutletDays;
import org.framewire.tables.Struct;

/**
 * Reads articles one by one and gives a row whenever a group ends: when the next article is of
 * another day, outlet or language, or when the findings hold more than they may.
 */
final class GroupReader implements Iterator<Row> {
  /** The gazetteer is English: a name in another language may be another word. */
  static final String MENTIONS_LANGUAGE = "en";

  private final Iterator<Row> articles;
  private final List<Finding> findings;
  private final List<Collector> collectors;
  private final MentionFinder mentionFinder;
  private final long heldBytesLimit;
  private final Struct shape;
  private final ArticleText article = new ArticleText();
  private ArticleRow waiting;

  GroupReader(
      Iterator<Row> articles,
      List<Finding> findings,
      MentionFinder mentionFinder,
      long heldBytesLimit) {
    this.articles = articles;
    this.findings = findings;
    this.collectors = findings.stream().map(Finding::collector).toList();
    this.mentionFinder = mentionFinder;
    this.heldBytesLimit = heldBytesLimit;
    this.shape = Annotate.shape(findings);
    this.waiting = read();
  }

  @Override
  public boolean hasNext() {
    return waiting != null;
  }

  @Override
  public Row next() {
    if (waiting == null) {
      throw new NoSuchElementException();
    }
    ArticleRow first = waiting;
    do {
      show(waiting);
      waiting = read();
    } while (waiting != null && sameGroup(first, waiting) && heldBytes() <= heldBytesLimit);
    return group(first);
  }

  private void show(ArticleRow row) {
    article.become(row);
    if (mentionFinder != null && row.language().equals(MENTIONS_LANGUAGE)) {
      article.mention(
          mentionFinder.find(article.title(), article.body(), article.bodyStart(), row.date()));
    }
    for (Collector collector : collectors) {
      collector.read(article);
    }
  }

  private long heldBytes() {
    long held = 0;
    for (Collector collector : collectors) {
      held += collector.heldBytes();
    }
    return held;
  }

  private Row group(ArticleRow of) {
    Struct.Builder row = shape.row();
    row.set(OutletDays.DATE, of.date());
    row.set(OutletDays.OUTLET_ID, of.outletId());
    row.set(OutletDays.LANGUAGE, of.language());
    for (int i = 0; i < findings.size(); i++) {
      row.setArray(findings.get(i).column(), collectors.get(i).finish());
    }
    return row.build();
  }

  private static boolean sameGroup(ArticleRow a, ArticleRow b) {
    return a.outletId().equals(b.outletId())
        && a.language().equals(b.language())
        && Objects.equals(a.date(), b.date());
  }

  private ArticleRow read() {
    if (!articles.hasNext()) {
      return null;
    }
    Row row = articles.next();
    LocalDate date = Articles.DATE.get(row);
    return new ArticleRow(
        Articles.ARTICLE_ID.get(row),
        Articles.OUTLET_ID.get(row),
        date,
        Articles.LANGUAGE.get(row),
        Annotate.TITLE_BYTES.get(row),
        Annotate.TEXT_BYTES.get(row),
        Articles.BODY_START.get(row),
        Annotate.ORIGINAL.get(row));
  }
}
