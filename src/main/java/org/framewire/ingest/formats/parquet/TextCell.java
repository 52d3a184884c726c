package org.framewire.ingest.formats.parquet;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.framewire.ingest.records.Decoding;
import org.framewire.ingest.records.FieldNames;

/** A text, or a list of texts, which are paragraphs. */
final class TextCell extends Cell {
  private final List<ByteBuffer> parts = new ArrayList<>();
  private final long maximumBytes;
  private long size;

  /**
   * @param maximumBytes beyond these, parts are counted and not kept
   */
  TextCell(FieldNames.Meaning meaning, long maximumBytes) {
    super(meaning);
    this.maximumBytes = maximumBytes;
  }

  @Override
  public void addBinary(Binary value) {
    // A length that a damaged dictionary claims shows here, and not before.
    ByteBuffer part = value.toByteBuffer();
    if (size <= maximumBytes) {
      parts.add(part);
    }
    size += part.remaining() + 1;
  }

  @Override
  void clear() {
    parts.clear();
    size = 0;
  }

  @Override
  String text() {
    if (parts.size() <= 1) {
      return parts.isEmpty() ? null : decode(parts.get(0));
    }
    StringBuilder text = new StringBuilder();
    for (ByteBuffer part : parts) {
      text.append(text.isEmpty() ? "" : "\n\n").append(decode(part));
    }
    return text.toString();
  }

  private static String decode(ByteBuffer part) {
    int from = part.arrayOffset() + part.position();
    return Decoding.text(part.array(), from, from + part.remaining());
  }

  @Override
  long size() {
    return size;
  }

  @Override
  ByteBuffer start() {
    return parts.isEmpty() ? null : parts.get(0);
  }
}
