package org.framewire.ingest.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.framewire.ingest.records.ByteWindow;
import org.framewire.ingest.records.DamagedContentException;

/**
 * The content of a gzip file of many members, one behind the other. Where a member is damaged,
 * reading fails; after {@link #resume} it goes on with the next member that begins a WARC record.
 */
public final class GzipMembers extends InputStream {
  /** So much of a damaged member is searched for the next, at least. */
  private static final int KEPT = 1 << 20;

  private static final byte[] RECORD_START = {'W', 'A', 'R', 'C', '/'};
  private static final int LOOKED_AT = 1 << 12;

  private final ByteWindow stored;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private int at;
  private long memberAt;
  private long given;
  private long givenBeforeMember;
  private boolean inMember;
  private IOException failure;

  public GzipMembers(InputStream stored) {
    this.stored = new ByteWindow(stored);
  }

  /** Whether a stream, which must know marks, begins with gzip's sign; it is not moved. */
  public static boolean begin(InputStream stored) throws IOException {
    stored.mark(2);
    boolean begins = stored.read() == GzipHeader.FIRST && stored.read() == GzipHeader.SECOND;
    stored.reset();
    return begins;
  }

  /** Where in the file the member that is being read begins, in bytes. */
  long memberAt() {
    return memberAt;
  }

  /** How much content was given since the last {@link #resume}, before this member. */
  long givenBeforeMember() {
    return givenBeforeMember;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got = read(one, 0, 1);
    return got < 0 ? got : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int got = 0;
      while (got == 0 && (inMember || begin())) {
        got = inflate(into, from, length);
      }
      given += got;
      return got == 0 ? -1 : got;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** Goes to the next member that begins a record; false when there is none. */
  boolean resume() {
    inMember = false;
    at = Math.max(0, stored.index(memberAt + 1));
    while (!stored.isDamaged()) {
      int sign = GzipHeader.find(stored.buffer(), at, stored.limit());
      at = sign;
      if (stored.limit() - sign < LOOKED_AT && !stored.isEnded()) {
        stored.more(sign);
        at = 0;
      } else if (sign == stored.limit()) {
        return false;
      } else if (beginsRecord()) {
        failure = null;
        given = 0;
        givenBeforeMember = 0;
        return true;
      } else {
        at = sign + 1;
      }
    }
    return false;
  }

  /** Whether the bytes here decompress, and to the beginning of a record. */
  private boolean beginsRecord() {
    int data = GzipHeader.end(stored.buffer(), at, stored.limit());
    if (data < 0) {
      return false;
    }
    byte[] start = new byte[RECORD_START.length];
    Inflater trial = new Inflater(true);
    try {
      trial.setInput(stored.buffer(), data, stored.limit() - data);
      trial.inflate(start);
      return Arrays.equals(start, RECORD_START);
    } catch (DataFormatException e) {
      return false;
    } finally {
      trial.end();
    }
  }

  private boolean begin() throws IOException {
    while (given > 0 && (at < stored.limit() || fill()) && stored.buffer()[at] == 0) {
      at++; // Zeros behind the last member fill up a block of a tape.
    }
    memberAt = stored.absolute(at);
    givenBeforeMember = given;
    if (at == stored.limit() && !fill()) {
      return false;
    }
    int data = GzipHeader.end(stored.buffer(), at, stored.limit());
    while (data < 0 && stored.limit() - at < GzipHeader.MOST_BYTES && fill()) {
      data = GzipHeader.end(stored.buffer(), at, stored.limit());
    }
    if (data < 0) {
      throw damaged("no gzip member");
    }
    at = data;
    inflater.reset();
    checksum.reset();
    inMember = true;
    inflater.setInput(stored.buffer(), at, stored.limit() - at);
    return true;
  }

  private int inflate(byte[] into, int from, int length) throws IOException {
    int got = 0;
    try {
      while (got == 0 && !inflater.finished()) {
        if (inflater.needsInput()) {
          at = stored.limit();
          if (!fill()) {
            throw damaged("the file ends");
          }
          inflater.setInput(stored.buffer(), at, stored.limit() - at);
        }
        got = inflater.inflate(into, from, length);
        if (got == 0 && inflater.needsDictionary()) {
          throw damaged("a dictionary is asked for");
        }
      }
    } catch (DataFormatException e) {
      throw damaged(e.getMessage());
    }
    checksum.update(into, from, got);
    if (inflater.finished()) {
      end(got);
    }
    return got;
  }

  /** Looks at the checksum before the last bytes are given, to tell its failure in good time. */
  private void end(int got) throws IOException {
    inMember = false;
    at = stored.limit() - inflater.getRemaining();
    try {
      while (stored.limit() - at < GzipHeader.TRAILER_BYTES) {
        if (!fill()) {
          throw damaged("the file ends in the checksum");
        }
      }
      if (GzipHeader.number(stored.buffer(), at) != checksum.getValue()) {
        throw damaged("wrong checksum");
      }
      if ((int) GzipHeader.number(stored.buffer(), at + 4) != (int) inflater.getBytesWritten()) {
        throw damaged("wrong length");
      }
      at += GzipHeader.TRAILER_BYTES;
    } catch (IOException e) {
      failure = e;
      if (got == 0) {
        throw e;
      }
    }
  }

  /** Reads more, and keeps what may be searched for the next member. */
  private boolean fill() throws IOException {
    int before = stored.limit() - at;
    int keep = Math.max(0, Math.max(stored.index(memberAt), stored.limit() - KEPT));
    keep = Math.min(keep, at);
    stored.more(keep);
    at -= keep;
    if (stored.isDamaged()) {
      throw stored.damage();
    }
    return stored.limit() - at > before;
  }

  private DamagedContentException damaged(String what) {
    return new DamagedContentException(
        new IOException(what + ", in the gzip member at byte " + memberAt + " of the file"));
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    stored.close();
  }
}
