package org.framewire.cooccurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.entities.Mention;
import org.framewire.tables.Col;
import org.framewire.tables.Mentions;
import org.framewire.tables.Struct;
import org.framewire.text.ScannedText;

/** Every mention of the group's articles, with its place: the receipts of all counts. */
public final class MentionFinding implements Finding {
  static final Struct SHAPE =
      Struct.of(
          Mentions.ARTICLE_ID,
          Mentions.FIELD,
          Mentions.SENTENCE,
          Mentions.START,
          Mentions.END,
          Mentions.SURFACE,
          Mentions.KIND,
          Mentions.ENTITY_ID,
          Mentions.CANDIDATES,
          Mentions.MENTION_TYPE,
          Mentions.RULE,
          Mentions.ROLE,
          Mentions.VOICE);
  static final Col<?> COLUMN =
      Col.of("mentions", SHAPE.arrayType(), "mentions, article by article");

  private static final String OWN = "own";
  private static final String QUOTED = "quoted";

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Rows();
  }

  private static final class Rows implements Collector {
    private static final long BYTES_OF_A_ROW = 400;

    private final List<Row> rows = new ArrayList<>();

    @Override
    public void read(ArticleText article) {
      for (Mention mention : article.mentions()) {
        rows.add(row(article, mention));
      }
    }

    private static Row row(ArticleText article, Mention mention) {
      ScannedText text = article.field(mention.field());
      return SHAPE
          .row()
          .set(Mentions.ARTICLE_ID, article.articleId())
          .set(Mentions.FIELD, word(mention.field()))
          .set(Mentions.SENTENCE, mention.sentence())
          .set(Mentions.START, text.codePointOffset(mention.start()))
          .set(Mentions.END, text.codePointOffset(mention.end()))
          .set(Mentions.SURFACE, text.slice(mention.start(), mention.end()))
          .set(Mentions.KIND, word(mention.kind()))
          .set(Mentions.ENTITY_ID, mention.entityId())
          .setArray(Mentions.CANDIDATES, mention.candidates().toArray(new String[0]))
          .set(Mentions.MENTION_TYPE, word(mention.type()))
          .set(Mentions.RULE, word(mention.rule()))
          .set(Mentions.ROLE, word(mention.role()))
          .set(Mentions.VOICE, mention.quoted() ? QUOTED : OWN)
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
