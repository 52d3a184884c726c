package org.framewire.cooccurrence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.entities.Mention;
import org.framewire.tables.Col;
import org.framewire.tables.EntityCounts;
import org.framewire.tables.Struct;

/** How often each country and leader is mentioned in a group; ambiguous mentions do not count. */
public final class EntityFinding implements Finding {
  static final Struct SHAPE =
      Struct.of(
          EntityCounts.ENTITY_ID,
          EntityCounts.MENTIONS,
          EntityCounts.SENTENCES,
          EntityCounts.ORIGINAL_SENTENCES,
          EntityCounts.ARTICLES,
          EntityCounts.ORIGINAL_ARTICLES,
          EntityCounts.OWN,
          EntityCounts.QUOTED);
  static final Col<?> COLUMN =
      Col.of("entity_counts", SHAPE.arrayType(), "the entities of the group");

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new Counter();
  }

  private static final class Tally {
    long mentions;
    long sentences;
    long originalSentences;
    long articles;
    long originals;
    long quoted;
  }

  /** A sentence of an article that mentions an entity. */
  private record Place(String entity, Mention.Field field, int sentence) {}

  private static final class Counter implements Collector {
    private static final long BYTES_OF_A_TALLY = 150;

    private final Tallies<String, Tally> tallies =
        new Tallies<>(Tally::new, Comparator.naturalOrder(), Counter::row, BYTES_OF_A_TALLY);

    @Override
    public void read(ArticleText article) {
      Set<String> seen = new HashSet<>();
      Set<Place> places = new HashSet<>();
      for (Mention mention : article.mentions()) {
        if (!mention.isAmbiguous()) {
          count(mention, tallies.of(mention.entityId()), seen, places, article.original());
        }
      }
    }

    private static void count(
        Mention mention, Tally tally, Set<String> seen, Set<Place> places, boolean original) {
      tally.mentions++;
      tally.quoted += mention.quoted() ? 1 : 0;
      if (places.add(new Place(mention.entityId(), mention.field(), mention.sentence()))) {
        tally.sentences++;
        tally.originalSentences += original ? 1 : 0;
      }
      if (seen.add(mention.entityId())) {
        tally.articles++;
        tally.originals += original ? 1 : 0;
      }
    }

    @Override
    public Object finish() {
      return tallies.finish();
    }

    private static Row row(String entity, Tally tally) {
      return SHAPE
          .row()
          .set(EntityCounts.ENTITY_ID, entity)
          .set(EntityCounts.MENTIONS, tally.mentions)
          .set(EntityCounts.SENTENCES, tally.sentences)
          .set(EntityCounts.ORIGINAL_SENTENCES, tally.originalSentences)
          .set(EntityCounts.ARTICLES, tally.articles)
          .set(EntityCounts.ORIGINAL_ARTICLES, tally.originals)
          .set(EntityCounts.OWN, tally.mentions - tally.quoted)
          .set(EntityCounts.QUOTED, tally.quoted)
          .build();
    }

    @Override
    public long heldBytes() {
      return tallies.heldBytes();
    }
  }
}
