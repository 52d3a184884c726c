package org.framewire.cooccurrence;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.cooccurrence.ArticlePairs.Pair;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.Mention;
import org.framewire.tables.Col;
import org.framewire.tables.PairCounts;
import org.framewire.tables.Struct;

/**
 * How often two entities stand in one sentence, and in one article. A pair of a leader and what he
 * or she leads or led is counted and marked: it says little, and who does not want it can drop it.
 *
 * @param gazetteer says who led what
 */
public record PairFinding(Gazetteer gazetteer) implements Finding {
  /** The unit of pairs that stand in one sentence of title or text. */
  public static final String SENTENCE = "sentence";

  /** The unit of pairs that stand in one article. */
  public static final String ARTICLE = "article";

  static final Struct SHAPE =
      Struct.of(
          PairCounts.ENTITY_A,
          PairCounts.ENTITY_B,
          PairCounts.UNIT,
          PairCounts.COUNT,
          PairCounts.ORIGINAL_COUNT,
          PairCounts.ORIGINAL_ARTICLES,
          PairCounts.IS_OWN_LEADER);
  static final Col<?> COLUMN =
      Col.of("pair_counts", SHAPE.arrayType(), "the pairs of entities of the group");

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Counter(gazetteer);
  }

  private static final class Tally {
    long count;
    long originalCount;
    long originals;
  }

  private static final class Counter implements Collector {
    private static final long BYTES_OF_A_TALLY = 200;

    private final Gazetteer gazetteer;
    private final Tallies<Pair, Tally> tallies =
        new Tallies<>(Tally::new, Pair.ORDER, this::row, BYTES_OF_A_TALLY);

    Counter(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    @Override
    public void read(ArticleText article) {
      ArticlePairs<Mention.Field> pairs = new ArticlePairs<>();
      for (Mention mention : article.mentions()) {
        if (!mention.isAmbiguous()) {
          pairs.add(mention.field(), mention.sentence(), mention.entityId());
        }
      }
      Set<Pair> seen = new HashSet<>();
      pairs.forEach(pair -> count(tallies.of(pair), article.original(), seen.add(pair)));
    }

    private static void count(Tally tally, boolean original, boolean first) {
      tally.count++;
      tally.originalCount += original ? 1 : 0;
      tally.originals += original && first ? 1 : 0;
    }

    @Override
    public Object finish() {
      return tallies.finish();
    }

    private Row row(Pair pair, Tally tally) {
      return SHAPE
          .row()
          .set(PairCounts.ENTITY_A, pair.a())
          .set(PairCounts.ENTITY_B, pair.b())
          .set(PairCounts.UNIT, pair.unit())
          .set(PairCounts.COUNT, tally.count)
          .set(PairCounts.ORIGINAL_COUNT, tally.originalCount)
          .set(PairCounts.ORIGINAL_ARTICLES, tally.originals)
          .set(PairCounts.IS_OWN_LEADER, gazetteer.isOwnLeader(pair.a(), pair.b()))
          .build();
    }

    @Override
    public long heldBytes() {
      return tallies.heldBytes();
    }
  }
}
