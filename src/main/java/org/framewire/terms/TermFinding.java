package org.framewire.terms;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;
import org.framewire.text.Tokens;
import scala.collection.Seq;

/**
 * How often each word occurs in the title and text of a group's articles: three counts a term,
 * packed as arrays side by side.
 *
 * <p>A token of more than {@value #LONGEST} bytes is no word (an address, a run of code); it is
 * counted in {@code outlet_days.tokens} and is not a term.
 */
public final class TermFinding implements Finding {
  /** The most bytes that a term has in UTF-8. */
  public static final int LONGEST = 100;

  static final Col<Seq<byte[]>> TERMS =
      Col.of("terms", createArrayType(BinaryType, false), "terms in UTF-8, each once");
  static final Col<Seq<Long>> FREQUENCIES =
      Col.of("tf", createArrayType(LongType, false), "occurrences of each");
  static final Col<Seq<Long>> ARTICLES =
      Col.of("df", createArrayType(LongType, false), "articles that have each");
  static final Col<Seq<Long>> ORIGINAL_ARTICLES =
      Col.of("original_df", createArrayType(LongType, false), "articles, copies left out");
  static final Struct SHAPE = Struct.of(TERMS, FREQUENCIES, ARTICLES, ORIGINAL_ARTICLES);
  static final Col<?> COLUMN = Col.of("term_counts", SHAPE.type(), "the words of the group");

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Counter();
  }

  private static final class Counter implements Collector {
    private final TermDictionary dictionary = new TermDictionary();
    private final TermTally tally = new TermTally();

    @Override
    public void read(ArticleText article) {
      tally.beginArticle(article.original());
      count(article.title().tokens());
      count(article.body().tokens());
    }

    private void count(Tokens tokens) {
      byte[] normal = tokens.normal();
      for (int token = 0; token < tokens.count(); token++) {
        int start = tokens.normalStart(token);
        int end = tokens.normalEnd(token);
        if (end - start <= LONGEST) {
          tally.count(dictionary.number(normal, start, end, tokens.tokenHash(token)));
        }
      }
    }

    @Override
    public Object finish() {
      int terms = tally.terms();
      byte[][] forms = new byte[terms][];
      long[] frequencies = new long[terms];
      long[] articles = new long[terms];
      long[] originals = new long[terms];
      for (int i = 0; i < terms; i++) {
        int term = tally.term(i);
        forms[i] = dictionary.form(term);
        frequencies[i] = tally.frequency(term);
        articles[i] = tally.articles(term);
        originals[i] = tally.originals(term);
      }
      tally.clear();
      dictionary.forgetWhenLarge();
      return SHAPE
          .row()
          .setArray(TERMS, forms)
          .setArray(FREQUENCIES, frequencies)
          .setArray(ARTICLES, articles)
          .setArray(ORIGINAL_ARTICLES, originals)
          .build();
    }

    @Override
    public long heldBytes() {
      return tally.terms() * 48L;
    }
  }
}
