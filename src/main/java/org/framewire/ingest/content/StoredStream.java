package org.framewire.ingest.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes as stored; remembers when reading them failed, to tell that from damaged data. */
final class StoredStream extends FilterInputStream {
  private IOException failure;

  StoredStream(InputStream stored) {
    super(stored);
  }

  @Override
  public int read() throws IOException {
    try {
      return in.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      return in.read(into, from, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** What went wrong with reading itself, or null. */
  IOException failure() {
    return failure;
  }
}
