package org.framewire.annotate;

import org.framewire.tables.Col;
import org.framewire.tables.OutletDays;
import org.framewire.tables.Struct;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;

/** How much an outlet published a day: what every share is a share of. */
public final class OutletDayFinding implements Finding {
  static final Struct SHAPE =
      Struct.of(
          OutletDays.ARTICLES,
          OutletDays.ORIGINAL_ARTICLES,
          OutletDays.SENTENCES,
          OutletDays.ORIGINAL_SENTENCES,
          OutletDays.TOKENS,
          OutletDays.QUOTED_TOKENS);
  static final Col<?> COLUMN =
      Col.of("outlet_day", SHAPE.type(), "how much the outlet published that day");

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Sums();
  }

  private static final class Sums implements Collector {
    private long articles;
    private long originals;
    private long sentences;
    private long originalSentences;
    private long tokens;
    private long quotedTokens;

    @Override
    public void read(ArticleText article) {
      articles++;
      originals += article.original() ? 1 : 0;
      add(article.title(), article.original());
      add(article.body(), article.original());
      QuotedSpans spans = article.title().quotations();
      for (int span = 0; span < spans.count(); span++) {
        quotedTokens += spans.endToken(span) - spans.firstToken(span);
      }
      quotedTokens += article.voices().quotedTokens();
    }

    private void add(ScannedText text, boolean original) {
      sentences += text.sentences().count();
      originalSentences += original ? text.sentences().count() : 0;
      tokens += text.tokens().count();
    }

    @Override
    public Object finish() {
      Object row =
          SHAPE
              .row()
              .set(OutletDays.ARTICLES, articles)
              .set(OutletDays.ORIGINAL_ARTICLES, originals)
              .set(OutletDays.SENTENCES, sentences)
              .set(OutletDays.ORIGINAL_SENTENCES, originalSentences)
              .set(OutletDays.TOKENS, tokens)
              .set(OutletDays.QUOTED_TOKENS, quotedTokens)
              .build();
      articles = originals = sentences = originalSentences = tokens = quotedTokens = 0;
      return row;
    }

    @Override
    public long heldBytes() {
      return 0;
    }
  }
}
