package org.framewire.copies;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.Bucket;
import org.framewire.tables.Struct;

/**
 * What a task does with its parts of the keys: sorts the entries by key, lets the articles under
 * each key meet, and adds up the weights of each pair.
 */
final class MeetUnderKeys implements MapPartitionsFunction<Row, Row> {
  private static final Struct SHAPE = Struct.of(Candidates.TABLE.columns());

  /** Places in the order are kept in as many low bits of a sorted long. */
  private static final int PLACE_BITS = 28;

  /** So many pairs take a task some 25 MB. */
  private static final int PAIRS_HELD = 200_000;

  private final int days;
  private final int pairsHeld;

  MeetUnderKeys(int days) {
    this(days, PAIRS_HELD);
  }

  /**
   * @param pairsHeld how many pairs are added up before they are given out
   */
  MeetUnderKeys(int days, int pairsHeld) {
    this.days = days;
    this.pairsHeld = pairsHeld;
  }

  private record Pair(long better, long worse) {}

  private record Entry(long key, Bucket.Member member) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparingLong(Entry::key)
          .thenComparingInt(entry -> entry.member().day())
          .thenComparingLong(entry -> entry.member().number());

  @Override
  public Iterator<Row> call(Iterator<Row> packed) {
    List<ByteBuffer> rows = new ArrayList<>();
    packed.forEachRemaining(row -> rows.add(ByteBuffer.wrap(PackedKeys.ENTRIES.get(row))));
    return new Meetings(new Entries(rows), new Bucket(days), pairsHeld);
  }

  /**
   * Goes through the keys and gives out the pairs that met. Pairs are added up while they fit; what
   * is given out more than once is added up behind the shuffle.
   */
  private static final class Meetings implements Iterator<Row> {
    private final Entries entries;
    private final Bucket bucket;
    private final int pairsHeld;
    private final Map<Pair, Integer> weights = new HashMap<>();
    private final Queue<Row> found = new ArrayDeque<>();
    private int next;
    private boolean ended;

    Meetings(Entries entries, Bucket bucket, int pairsHeld) {
      this.entries = entries;
      this.bucket = bucket;
      this.pairsHeld = pairsHeld;
    }

    @Override
    public boolean hasNext() {
      while (found.isEmpty() && !ended) {
        if (next < entries.count()) {
          next = meetFrom(next);
        } else {
          ended = true;
        }
        if (ended || weights.size() >= pairsHeld) {
          putOut();
        }
      }
      return !found.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.remove();
    }

    private int meetFrom(int from) {
      int to = entries.endOfRun(from);
      if (to - from > 1) {
        List<Entry> alike = new ArrayList<>();
        for (int i = from; i < to; i++) {
          alike.add(entries.at(i));
        }
        alike.sort(ORDER);
        meet(alike, bucket, weights);
      }
      return to;
    }

    private void putOut() {
      weights.forEach((pair, weight) -> found.add(row(pair, weight)));
      weights.clear();
      if (ended && bucket.passedOver() > 0) {
        found.add(
            SHAPE
                .row()
                .set(Candidates.WEIGHT, (long) Bucket.ENOUGH)
                .set(Candidates.PASSED_OVER, bucket.passedOver())
                .build());
      }
    }
  }

  private static Row row(Pair pair, int weight) {
    return SHAPE
        .row()
        .set(Candidates.BETTER, pair.better())
        .set(Candidates.WORSE, pair.worse())
        .set(Candidates.WEIGHT, (long) weight)
        .set(Candidates.PASSED_OVER, 0L)
        .build();
  }

  /** Entries whose keys begin alike, which nearly always are of one key. */
  private static void meet(List<Entry> alike, Bucket bucket, Map<Pair, Integer> weights) {
    bucket.clear();
    for (int i = 0; i < alike.size(); i++) {
      bucket.add(alike.get(i).member());
      if (i + 1 == alike.size() || alike.get(i + 1).key() != alike.get(i).key()) {
        bucket.meet(
            alike.get(i).key(),
            (better, worse, weight) ->
                weights.merge(new Pair(better, worse), weight, Integer::sum));
        bucket.clear();
      }
    }
  }

  /** The entries of a task, sorted by the first bits of their keys, without an object each. */
  private static final class Entries {
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final List<ByteBuffer> rows;
    private final int[] firstOf;
    private final long[] order;

    Entries(List<ByteBuffer> rows) {
      this.rows = rows;
      this.firstOf = new int[rows.size()];
      int count = 0;
      for (int row = 0; row < rows.size(); row++) {
        firstOf[row] = count;
        count = Math.addExact(count, rows.get(row).capacity() / PackedKeys.ENTRY_BYTES);
      }
      if (count > PLACE) {
        throw new IllegalStateException(
            count + " keys came to one task: cut them into more parts than now");
      }
      this.order = new long[count];
      int place = 0;
      for (ByteBuffer row : rows) {
        for (int at = 0; at < row.capacity(); at += PackedKeys.ENTRY_BYTES) {
          order[place] = (row.getLong(at) & ~PLACE) | place;
          place++;
        }
      }
      Arrays.sort(order);
    }

    int count() {
      return order.length;
    }

    int endOfRun(int from) {
      int to = from + 1;
      while (to < order.length && (order[to] & ~PLACE) == (order[from] & ~PLACE)) {
        to++;
      }
      return to;
    }

    Entry at(int i) {
      int place = (int) (order[i] & PLACE);
      int found = Arrays.binarySearch(firstOf, place);
      int row = found >= 0 ? found : -found - 2;
      ByteBuffer entries = rows.get(row);
      int at = (place - firstOf[row]) * PackedKeys.ENTRY_BYTES;
      return new Entry(
          entries.getLong(at),
          new Bucket.Member(
              entries.getLong(at + 8),
              entries.getLong(at + 16),
              entries.getInt(at + 24),
              entries.getInt(at + 28)));
    }
  }
}
