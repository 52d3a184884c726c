package org.framewire.ingest.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.framewire.ingest.records.ByteWindow;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Cuts JSON into the objects that can be articles: the elements of arrays, also of those inside an
 * answer of an API, and objects that stand one after another.
 *
 * <p>Behind an object that is broken it goes on with the next that begins as the ones before did,
 * with the same name of its first member.
 */
public final class JsonSplitter extends RecordSplitter {
  private static final int LOOKAHEAD = 1 << 16;
  private static final int MOST_ARRAYS = 3;

  private enum Level {
    ARRAY,
    WRAPPER
  }

  private final ByteWindow window;
  private final int maximumBytes;
  private final FieldNames names;
  private final JsonScanner scanner = new JsonScanner();
  private final ElementStart elementStart = new ElementStart();
  private final Deque<Level> levels = new ArrayDeque<>();
  private boolean gaveUp;
  private int at;

  public JsonSplitter(InputStream stream, int maximumBytes, FieldNames names) {
    this.window = new ByteWindow(stream);
    this.maximumBytes = maximumBytes;
    this.names = names;
  }

  @Override
  public boolean cut(RawRecord into) {
    while (reachesToken()) {
      boolean found = levels.peek() == Level.WRAPPER ? passMember(into) : cutElement(into);
      if (found) {
        return true;
      }
    }
    return last(into);
  }

  /** Moves to the next byte that is no blank, comma or mark; false at the end. */
  private boolean reachesToken() {
    while (true) {
      byte[] buffer = window.buffer();
      while (at < window.limit() && (JsonShape.isBlank(buffer[at]) || isIdle(buffer[at]))) {
        at++;
      }
      if (at < window.limit()) {
        return true;
      }
      if (window.isEnded()) {
        return false;
      }
      more();
    }
  }

  private static boolean isIdle(byte next) {
    return next == ',' || next == (byte) 0xEF || next == (byte) 0xBB || next == (byte) 0xBF;
  }

  private void more() {
    window.more(at);
    at = 0;
  }

  private boolean last(RawRecord into) {
    if (window.isDamaged()) {
      window.tellDamage(into, at);
      gaveUp = true;
      return true;
    }
    if (levels.isEmpty() || gaveUp) {
      return false;
    }
    levels.clear();
    into.becomeProblem(
        Reason.BROKEN_JSON,
        "the file ends before its list does: it may have been cut off",
        window.buffer(),
        at,
        at);
    return true;
  }

  /** Cuts what stands where articles do, or passes a bracket; whether there is a record. */
  private boolean cutElement(RawRecord into) {
    switch (window.buffer()[at]) {
      case '[' -> {
        if (levels.size() < MOST_ARRAYS) {
          levels.push(Level.ARRAY);
          at++;
          return false;
        }
      }
      case ']', '}' -> {
        levels.poll();
        at++;
        return false;
      }
      case '{' -> {
        if (mayWrap() && wrapsHere()) {
          levels.push(Level.WRAPPER);
          at++;
          return false;
        }
      }
      default -> {
        // A number, a word or what is no JSON: a record that the parser rejects.
      }
    }
    cutValue(into);
    return true;
  }

  private boolean mayWrap() {
    return !levels.contains(Level.WRAPPER);
  }

  private boolean wrapsHere() {
    lookAhead();
    return JsonShape.wraps(window.buffer(), at, window.limit(), names);
  }

  private void lookAhead() {
    while (window.limit() - at < LOOKAHEAD && !window.isEnded()) {
      more();
    }
  }

  /** Passes a member of a wrapper, or goes into its list; whether it is a broken record. */
  private boolean passMember(RawRecord into) {
    byte next = window.buffer()[at];
    if (next == '}') {
      levels.poll();
      at++;
      return false;
    }
    lookAhead();
    scanner.begin();
    int nameEnd = next == '"' ? scanner.scan(window.buffer(), at, window.limit()) : -1;
    int colon = nameEnd < 0 ? -1 : JsonShape.pastBlank(window.buffer(), nameEnd, window.limit());
    if (colon < 0 || colon == window.limit() || window.buffer()[colon] != ':') {
      giveUp("no name of a member", into);
      return true;
    }
    String name = new String(window.buffer(), at + 1, nameEnd - at - 2, StandardCharsets.UTF_8);
    at = colon + 1;
    return reachesToken() && passValue(JsonShape.isList(name), into);
  }

  private boolean passValue(boolean mayHoldArticles, RawRecord into) {
    byte next = window.buffer()[at];
    if (mayHoldArticles && (next == '[' || (next == '{' && wrapsHere()))) {
      levels.push(next == '[' ? Level.ARRAY : Level.WRAPPER);
      at++;
      return false;
    }
    scanner.begin();
    return !discard(at, into);
  }

  private void cutValue(RawRecord into) {
    scanner.begin();
    int scanned = at;
    while (true) {
      int end = scanner.scan(window.buffer(), scanned, window.limit());
      boolean endsWithFile = end == JsonScanner.MORE && window.isEnded();
      if (endsWithFile && scanner.mayEnd()) {
        end = window.limit();
      }
      if (end == JsonScanner.BROKEN) {
        giveUp("no JSON at byte " + window.absolute(scanner.brokenAt()) + " of the content", into);
        return;
      }
      int size = (end < 0 ? window.limit() : end) - at;
      if (size > maximumBytes) {
        giveUpLarge(end, into);
        return;
      }
      if (end >= 0) {
        elementStart.learn(window.buffer(), at, end);
        into.become(window.buffer(), at, end);
        at = end;
        return;
      }
      if (endsWithFile) {
        giveUpUnended(into);
        return;
      }
      scanned = window.limit() - at;
      more();
    }
  }

  private void giveUpUnended(RawRecord into) {
    if (window.isDamaged()) {
      window.tellDamage(into, at);
      at = window.limit();
      gaveUp = true;
    } else {
      giveUp("the file ends inside this object", into);
    }
  }

  private void giveUpLarge(int end, RawRecord into) {
    byte[] head = head();
    int behind = window.limit();
    at = end < 0 ? behind : end;
    if (end < 0) {
      discard(behind, into);
    }
    into.becomeProblem(
        Reason.RECORD_TOO_LARGE, "more than " + maximumBytes + " bytes", head, 0, head.length);
  }

  /**
   * Passes over the rest of a value without keeping it; false when it turned out to be broken,
   * which {@code into} then tells.
   */
  private boolean discard(int from, RawRecord into) {
    int scanned = from;
    while (true) {
      int end = scanner.scan(window.buffer(), scanned, window.limit());
      if (end >= 0) {
        at = end;
        return true;
      }
      if (end == JsonScanner.BROKEN) {
        at = scanner.brokenAt();
        giveUp("no JSON at byte " + window.absolute(at) + " of the content", into);
        return false;
      }
      at = window.limit();
      if (window.isEnded()) {
        return true;
      }
      more();
      scanned = 0;
    }
  }

  /** Makes a reject of what stands before the next start of an object. */
  private void giveUp(String detail, RawRecord into) {
    gaveUp = true;
    byte[] head = head();
    elementStart.suppose(window.buffer(), at, window.limit());
    at = Math.min(at + 1, window.limit());
    int next = elementStart.find(window.buffer(), at, window.limit());
    while (next < 0 && !window.isEnded()) {
      at = Math.max(at, window.limit() - ElementStart.MOST_BYTES);
      more();
      next = elementStart.find(window.buffer(), at, window.limit());
    }
    at = next < 0 ? window.limit() : next;
    into.becomeProblem(Reason.BROKEN_JSON, detail, head, 0, head.length);
  }

  private byte[] head() {
    return Arrays.copyOfRange(window.buffer(), at, Math.min(window.limit(), at + Excerpt.BYTES));
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
