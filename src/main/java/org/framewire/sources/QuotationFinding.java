package org.framewire.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.quotations.Quotation;
import org.framewire.quotations.Speaker;
import org.framewire.tables.Col;
import org.framewire.tables.Quotations;
import org.framewire.tables.Struct;
import org.framewire.text.ScannedText;

/** The quotations of the group's articles. The cues are English, and so are the articles read. */
public final class QuotationFinding implements Finding {
  static final Struct SHAPE =
      Struct.of(
          Quotations.ARTICLE_ID,
          Quotations.SENTENCE,
          Quotations.START,
          Quotations.END,
          Quotations.IS_DIRECT,
          Quotations.WORDS,
          Quotations.CUE,
          Quotations.SPEAKER_KIND,
          Quotations.SPEAKER_ENTITY,
          Quotations.SPEAKER_TEXT,
          Quotations.SPEAKER_RULE);
  static final Col<?> COLUMN =
      Col.of("quotations", SHAPE.arrayType(), "quotations, article by article");

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Rows();
  }

  private static final class Rows implements Collector {
    private static final long BYTES_OF_A_ROW = 300;

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void read(ArticleText article) {
      for (Quotation quotation : article.voices().quotations()) {
        rows.add(row(article, quotation));
      }
    }

    private static Row row(ArticleText article, Quotation quotation) {
      ScannedText text = article.body();
      Speaker speaker = quotation.speaker();
      return SHAPE
          .row()
          .set(Quotations.ARTICLE_ID, article.articleId())
          .set(Quotations.SENTENCE, text.sentences().of(quotation.firstToken()))
          .set(Quotations.START, text.codePointOffset(quotation.start()))
          .set(Quotations.END, text.codePointOffset(quotation.end()))
          .set(Quotations.IS_DIRECT, quotation.direct())
          .set(Quotations.WORDS, quotation.words())
          .set(Quotations.CUE, quotation.cue())
          .set(Quotations.SPEAKER_KIND, word(speaker.kind()))
          .set(Quotations.SPEAKER_ENTITY, speaker.entityId())
          .set(Quotations.SPEAKER_TEXT, speaker.text())
          .set(Quotations.SPEAKER_RULE, word(speaker.rule()))
          .build();
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object finish() {
      Row[] found = rows.toArray(new Row[0]);
      rows.clear();
      return found;
    }

    @Override
    public long heldBytes() {
      return rows.size() * BYTES_OF_A_ROW;
    }
  }
}
