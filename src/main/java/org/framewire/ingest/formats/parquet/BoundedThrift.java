package org.framewire.ingest.formats.parquet;

import java.io.InputStream;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.protocol.TProtocol;
import shaded.parquet.org.apache.thrift.transport.TIOStreamTransport;
import shaded.parquet.org.apache.thrift.transport.TTransportException;

/**
 * Reads Thrift structures in which no list or string can claim more than the bytes that are there.
 */
final class BoundedThrift {
  private static final int DEEPEST = 64;

  private BoundedThrift() {}

  /**
   * A protocol over a stream.
   *
   * @param maximumBytes the most bytes that a structure can have; also the most elements of a list,
   *     for each has a byte
   */
  static TProtocol of(InputStream stream, int maximumBytes) throws TTransportException {
    TConfiguration limits = new TConfiguration(maximumBytes, maximumBytes, DEEPEST);
    return new TCompactProtocol(new TIOStreamTransport(limits, stream), maximumBytes, maximumBytes);
  }
}
