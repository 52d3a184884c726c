package org.framewire.ingest.records;

import java.io.IOException;
import java.io.InputStream;

/** Takes a file as one record. */
public final class WholeFileSplitter extends RecordSplitter {
  private final ByteWindow window;
  private final int maximumBytes;
  private boolean done;

  public WholeFileSplitter(InputStream stream, int maximumBytes) {
    this.window = new ByteWindow(stream);
    this.maximumBytes = maximumBytes;
  }

  @Override
  public boolean cut(RawRecord into) {
    if (done) {
      return false;
    }
    done = true;
    while (!window.isEnded() && window.limit() <= maximumBytes) {
      window.more(0);
    }
    if (window.isDamaged()) {
      window.tellDamage(into, 0);
    } else if (window.limit() > maximumBytes) {
      into.becomeProblem(
          Reason.RECORD_TOO_LARGE,
          "more than " + maximumBytes + " bytes",
          window.buffer(),
          0,
          window.limit());
    } else {
      into.become(window.buffer(), 0, window.limit());
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
