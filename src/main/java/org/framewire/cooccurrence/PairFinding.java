package org.framewire.cooccurrence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.entities.Mention;
import org.framewire.tables.Col;
import org.framewire.tables.PairCounts;
import org.framewire.tables.Struct;

/**
 * How often two entities stand in one sentence, and in one article. A pair of a leader and his or
 * her own country is counted and marked: it says little, and who does not want it can drop it.
 */
public final class PairFinding implements Finding {
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
    return new Counter();
  }

  /** Two entities in order, and what they stand together in. */
  private record Pair(String a, String b, String unit) {
    static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::a).thenComparing(Pair::b).thenComparing(Pair::unit);

    /** Leaders' identifiers begin with their country's. */
    boolean isOwnLeader() {
      return b.startsWith(a + "/");
    }
  }

  private static final class Tally {
    long count;
    long originals;
  }

  /** A sentence of an article. */
  private record Place(Mention.Field field, int sentence) {}

  private static final class Counter implements Collector {
    private static final long BYTES_OF_A_TALLY = 200;

    private final Tallies<Pair, Tally> tallies =
        new Tallies<>(Tally::new, Pair.ORDER, Counter::row, BYTES_OF_A_TALLY);

    @Override
    public void read(ArticleText article) {
      SortedSet<String> inArticle = new TreeSet<>();
      Map<Place, SortedSet<String>> inSentence = new HashMap<>();
      for (Mention mention : article.mentions()) {
        if (!mention.isAmbiguous()) {
          inArticle.add(mention.entityId());
          inSentence
              .computeIfAbsent(
                  new Place(mention.field(), mention.sentence()), place -> new TreeSet<>())
              .add(mention.entityId());
        }
      }
      Set<Pair> seen = new HashSet<>();
      count(inArticle, ARTICLE, seen, article.original());
      for (SortedSet<String> entities : inSentence.values()) {
        count(entities, SENTENCE, seen, article.original());
      }
    }

    private void count(SortedSet<String> entities, String unit, Set<Pair> seen, boolean original) {
      String[] ids = entities.toArray(new String[0]);
      for (int i = 0; i < ids.length; i++) {
        for (int j = i + 1; j < ids.length; j++) {
          Pair pair = new Pair(ids[i], ids[j], unit);
          Tally tally = tallies.of(pair);
          tally.count++;
          if (original && seen.add(pair)) {
            tally.originals++;
          }
        }
      }
    }

    @Override
    public Object finish() {
      return tallies.finish();
    }

    private static Row row(Pair pair, Tally tally) {
      return SHAPE
          .row()
          .set(PairCounts.ENTITY_A, pair.a())
          .set(PairCounts.ENTITY_B, pair.b())
          .set(PairCounts.UNIT, pair.unit())
          .set(PairCounts.COUNT, tally.count)
          .set(PairCounts.ORIGINAL_ARTICLES, tally.originals)
          .set(PairCounts.IS_OWN_LEADER, pair.isOwnLeader())
          .build();
    }

    @Override
    public long heldBytes() {
      return tallies.heldBytes();
    }
  }
}
