package org.framewire.ingest.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.framewire.ingest.records.ByteWindow;
import org.framewire.ingest.records.DamagedContentException;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Cuts a crawl's file into its records. A length that does not lead to the next record is not
 * believed: the record is a problem, and reading goes on where the next one begins. Behind a
 * damaged part of a gzip file it goes on with the next part.
 */
public final class WarcSplitter extends RecordSplitter {
  private final GzipMembers members;
  private final int maximumBytes;
  private ByteWindow window;
  private long before;
  private int at;

  private WarcSplitter(InputStream content, GzipMembers members, int maximumBytes) {
    this.window = new ByteWindow(content);
    this.members = members;
    this.maximumBytes = maximumBytes;
  }

  public static WarcSplitter of(InputStream content, int maximumBytes) {
    return new WarcSplitter(content, null, maximumBytes);
  }

  /** Reads a file in gzip, whose whole members survive the damage of others. */
  public static WarcSplitter ofMembers(GzipMembers members, int maximumBytes) {
    return new WarcSplitter(members, members, maximumBytes);
  }

  @Override
  public boolean cut(RawRecord into) {
    while (reach(1) && WarcHeader.isLineEnd(window.buffer()[at])) {
      at++;
    }
    if (!reach(1)) {
      return window.isDamaged() && tellDamage(into);
    }
    reach(WarcHeader.START_BYTES);
    if (!WarcHeader.begins(window.buffer(), at, window.limit())) {
      return broken(into, 1, "no WARC record");
    }
    int header = headerLength();
    long length = header < 0 ? -1 : WarcHeader.contentLength(window.buffer(), at, at + header);
    if (length < 0) {
      return broken(into, 1, header < 0 ? "a header without end" : "no usable Content-Length");
    }
    return header + length > maximumBytes
        ? passLarge(into, header + length)
        : cutWhole(into, header, (int) length);
  }

  private boolean cutWhole(RawRecord into, int header, int length) {
    int end = header + length;
    if (!reach(end)) {
      return torn(into, header, end);
    }
    int next = end;
    while (next < end + 4 && reach(next + 1) && WarcHeader.isLineEnd(window.buffer()[at + next])) {
      next++;
    }
    boolean last = !reach(next + 1);
    reach(next + WarcHeader.START_BYTES);
    boolean closed =
        last || next == end + 4 || WarcHeader.begins(window.buffer(), at + next, window.limit());
    if (!closed) {
      return broken(into, header, "Content-Length does not lead to the record's end");
    }
    if (last && isOfDamagedMember()) {
      return tellDamage(into);
    }
    into.become(window.buffer(), at, at + end);
    at += next;
    return true;
  }

  /** Whether the stream broke in the very member that the record here began in or behind. */
  private boolean isOfDamagedMember() {
    return window.isDamaged()
        && members != null
        && members.givenBeforeMember() <= window.absolute(at);
  }

  /** The content ends inside the record, or its length leads over others. */
  private boolean torn(RawRecord into, int header, int end) {
    int next = WarcHeader.find(window.buffer(), at + header, window.limit());
    if (next < window.limit()) {
      return broken(into, header, "Content-Length leads over the next record");
    }
    if (window.isDamaged()) {
      return tellDamage(into);
    }
    int missing = at + end - window.limit();
    String detail = "the file ends " + missing + " bytes before the record" + place();
    into.becomeProblem(Reason.CUT_OFF, detail, window.buffer(), at, window.limit());
    at = window.limit();
    return true;
  }

  private boolean passLarge(RawRecord into, long bytes) {
    String detail = "more than " + maximumBytes + " bytes: " + bytes + place();
    byte[] excerpt = excerpt();
    passTo(1, window.absolute(at) + bytes);
    into.becomeProblem(Reason.RECORD_TOO_LARGE, detail, excerpt, 0, excerpt.length);
    return true;
  }

  /** Tells of what cannot be cut, and goes to the next record behind its first bytes. */
  private boolean broken(RawRecord into, int passed, String what) {
    byte[] excerpt = excerpt();
    String place = place();
    long from = window.absolute(at);
    passTo(passed, Long.MAX_VALUE);
    if (!reach(1) && window.isDamaged()) {
      return tellDamage(into);
    }
    long bytes = window.absolute(at) - from;
    String detail = what + place + ", " + bytes + " bytes are passed over";
    into.becomeProblem(Reason.BROKEN_WARC, detail, excerpt, 0, excerpt.length);
    return true;
  }

  /** Moves to the next beginning of a record, or to a place of the content if that comes first. */
  private void passTo(int passed, long place) {
    at += passed;
    while (true) {
      int most = (int) Math.min(window.limit(), Math.max(at, place - window.absolute(0)));
      int next = WarcHeader.find(window.buffer(), at, most);
      boolean seen = most < window.limit() || window.isEnded();
      if (next < most && (seen || most - next >= WarcHeader.START_BYTES)) {
        at = next;
        return;
      }
      if (seen) {
        at = most;
        return;
      }
      // A beginning may stand half in the window, and a line end must stand before it.
      int keep = Math.max(at, window.limit() - WarcHeader.START_BYTES) - 1;
      window.more(keep);
      at = 1;
    }
  }

  private boolean tellDamage(RawRecord into) {
    IOException damage = window.damage();
    boolean compressed = damage instanceof DamagedContentException;
    into.becomeProblem(
        compressed ? Reason.CUT_OFF : Reason.UNREADABLE_FILE,
        (compressed ? "compressed data broken: " : "reading broke off: ") + damage.getMessage(),
        window.buffer(),
        at,
        window.limit());
    before += window.absolute(window.limit());
    at = 0;
    boolean goesOn = compressed && members != null && members.resume();
    window = new ByteWindow(goesOn ? members : InputStream.nullInputStream());
    return true;
  }

  private String place() {
    return " at byte " + (before + window.absolute(at)) + " of the content";
  }

  private byte[] excerpt() {
    int to = Math.min(window.limit(), at + Excerpt.BYTES);
    return Arrays.copyOfRange(window.buffer(), at, to);
  }

  /** The bytes of the header here with the empty line behind it, or -1. */
  private int headerLength() {
    int seen = 0;
    while (true) {
      int end = WarcHeader.end(window.buffer(), at + seen, window.limit());
      if (end >= 0) {
        return end - at;
      }
      seen = Math.max(0, window.limit() - at - 2);
      if (seen > WarcHeader.MOST_BYTES || !reach(window.limit() - at + 1)) {
        return -1;
      }
    }
  }

  /** Reads until so many bytes from here on stand in the window; false when there are fewer. */
  private boolean reach(int bytes) {
    while (window.limit() - at < bytes && !window.isEnded()) {
      window.more(at);
      at = 0;
    }
    return window.limit() - at >= bytes;
  }

  @Override
  public void close() throws IOException {
    window.close();
    if (members != null) {
      members.close();
    }
  }
}
