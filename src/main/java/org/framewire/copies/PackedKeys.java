package org.framewire.copies;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.CandidateKeys;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;

/**
 * What a task does with its fingerprints: writes every key of every article into the row of the
 * part that the key belongs to. A hundred keys an article cross the shuffle in a few fat rows, not
 * in a row each.
 */
final class PackedKeys implements MapPartitionsFunction<Row, Row> {
  static final Col<Integer> PART = Col.of("part", IntegerType, "of the space of keys");
  static final Col<byte[]> ENTRIES =
      Col.of(
          "entries",
          BinaryType,
          "key, number, precedence, day and chosen shingles, one article after another");
  static final Struct SHAPE = Struct.of(PART, ENTRIES);

  /** A key, a number, a precedence, a day and how many shingles are chosen. */
  static final int ENTRY_BYTES = 3 * Long.BYTES + 2 * Integer.BYTES;

  /** A part's row is put out when it holds so much. */
  private static final int ROW_BYTES = 1 << 20;

  private final int parts;

  PackedKeys(int parts) {
    this.parts = parts;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> fingerprints) {
    return new Packer(fingerprints, parts);
  }

  private static final class Packer implements Iterator<Row> {
    private final Iterator<Row> fingerprints;
    private final ByteBuffer[] open;
    private final Queue<Row> full = new ArrayDeque<>();

    Packer(Iterator<Row> fingerprints, int parts) {
      this.fingerprints = fingerprints;
      this.open = new ByteBuffer[parts];
    }

    @Override
    public boolean hasNext() {
      while (full.isEmpty() && fingerprints.hasNext()) {
        pack(fingerprints.next());
      }
      if (full.isEmpty()) {
        for (int part = 0; part < open.length; part++) {
          putOut(part);
        }
      }
      return !full.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return full.remove();
    }

    private void pack(Row fingerprint) {
      long number = Fingerprints.NUMBER.get(fingerprint);
      long precedence = Fingerprints.PRECEDENCE.get(fingerprint);
      int day = Fingerprints.DAY.get(fingerprint);
      long[] keys = CandidateKeys.of(Wording.of(Fingerprints.WORDING.get(fingerprint)));
      int chosen = CandidateKeys.chosen(keys);
      for (long key : keys) {
        int part = (int) Long.remainderUnsigned(key >>> 8, open.length);
        place(part).putLong(key).putLong(number).putLong(precedence).putInt(day).putInt(chosen);
      }
    }

    /** Where the next entry of a part goes; a buffer grows as it is needed. */
    private ByteBuffer place(int part) {
      ByteBuffer buffer = open[part];
      if (buffer == null) {
        buffer = open[part] = ByteBuffer.allocate(64 * ENTRY_BYTES);
      } else if (buffer.remaining() < ENTRY_BYTES) {
        if (buffer.capacity() >= ROW_BYTES) {
          putOut(part);
          buffer = open[part] = ByteBuffer.allocate(64 * ENTRY_BYTES);
        } else {
          buffer = open[part] = ByteBuffer.allocate(buffer.capacity() * 2).put(buffer.flip());
        }
      }
      return buffer;
    }

    private void putOut(int part) {
      ByteBuffer buffer = open[part];
      if (buffer != null) {
        byte[] entries = new byte[buffer.flip().limit()];
        buffer.get(entries);
        full.add(SHAPE.row().set(PART, part).set(ENTRIES, entries).build());
        open[part] = null;
      }
    }
  }
}
