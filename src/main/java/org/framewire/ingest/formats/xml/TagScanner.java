package org.framewire.ingest.formats.xml;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.framewire.ingest.records.ByteWindow;

/**
 * Walks through an XML document from tag to tag of some names. What stands in comments and CDATA
 * sections is no tag. All places are indexes of the window's buffer, and hold until the next step.
 */
final class TagScanner implements Closeable {
  private static final byte[] CDATA = ascii("<![CDATA[");
  private static final byte[] CDATA_END = ascii("]]>");
  private static final byte[] COMMENT = ascii("<!--");
  private static final byte[] COMMENT_END = ascii("-->");
  private static final int LONGEST_TAG = 1 << 16;
  private static final int NOTHING_KEPT = -1;

  /** What a {@code <} turned out to be. */
  private enum Found {
    TAG,
    SECTION,
    OTHER,
    NOT_ENOUGH_READ
  }

  private final ByteWindow window;
  private final List<byte[]> names;
  private int scan;
  private int kept = NOTHING_KEPT;

  /** How the section that {@code scan} is in ends; null outside of sections. */
  private byte[] sectionEnd;

  private boolean sectionsAreText;

  private int name;
  private int tagStart;
  private int tagEnd;
  private boolean closes;
  private boolean empty;

  TagScanner(ByteWindow window, List<String> names) {
    this.window = window;
    this.names = names.stream().map(TagScanner::ascii).toList();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Steps behind the next tag of the names.
   *
   * @param mostKept stop when more than so many bytes are kept
   * @return false at the end of the content, and where too much is kept
   */
  boolean next(int mostKept) {
    while (true) {
      if (sectionEnd == null ? reachesTag() : leavesSection()) {
        return true;
      }
      if (window.isEnded() || keptBytes() > mostKept) {
        return false;
      }
      readMore();
    }
  }

  /** Moves to the next tag in the window; false when that is read through. */
  private boolean reachesTag() {
    while (true) {
      int open = indexOf((byte) '<', scan);
      if (open < 0) {
        scan = window.limit();
        return false;
      }
      switch (look(open)) {
        case TAG -> {
          scan = tagEnd;
          return true;
        }
        case SECTION -> {
          return leavesSection();
        }
        case OTHER -> scan = open + 1;
        case NOT_ENOUGH_READ -> {
          scan = window.isEnded() ? open + 1 : open;
          if (!window.isEnded()) {
            return false;
          }
        }
        default -> throw new IllegalStateException();
      }
    }
  }

  /** Moves behind the section and on to the next tag; false when the window ends before. */
  private boolean leavesSection() {
    for (int i = scan; i + sectionEnd.length <= window.limit(); i++) {
      if (startsWith(sectionEnd, i)) {
        scan = i + sectionEnd.length;
        sectionEnd = null;
        return reachesTag();
      }
    }
    scan = Math.max(scan, window.limit() - sectionEnd.length + 1);
    return false;
  }

  private Found look(int open) {
    if (open + CDATA.length > window.limit() && !window.isEnded()) {
      return Found.NOT_ENOUGH_READ;
    }
    if (!sectionsAreText && startsWith(CDATA, open)) {
      return enter(open + CDATA.length, CDATA_END);
    }
    if (!sectionsAreText && startsWith(COMMENT, open)) {
      return enter(open + COMMENT.length, COMMENT_END);
    }
    return lookForTag(open);
  }

  private Found enter(int from, byte[] end) {
    scan = from;
    sectionEnd = end;
    return Found.SECTION;
  }

  private Found lookForTag(int open) {
    byte[] bytes = window.buffer();
    boolean end = open + 1 < window.limit() && bytes[open + 1] == '/';
    int from = open + (end ? 2 : 1);
    int behind = from;
    while (behind < window.limit() && isNamePart(bytes[behind])) {
      from = bytes[behind] == ':' ? behind + 1 : from;
      behind++;
    }
    if (behind == window.limit()) {
      return Found.NOT_ENOUGH_READ;
    }
    int place = nameAt(from, behind);
    return place < 0 ? Found.OTHER : endOfTag(open, behind, end, place);
  }

  private Found endOfTag(int open, int from, boolean end, int place) {
    byte[] bytes = window.buffer();
    byte quote = 0;
    int most = Math.min(window.limit(), open + LONGEST_TAG);
    for (int i = from; i < most; i++) {
      byte b = bytes[i];
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        name = place;
        tagStart = open;
        tagEnd = i + 1;
        closes = end;
        empty = !end && bytes[i - 1] == '/';
        return Found.TAG;
      }
    }
    return most == window.limit() ? Found.NOT_ENOUGH_READ : Found.OTHER;
  }

  private static boolean isNamePart(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == ':'
        || b == '_'
        || b == '-'
        || b == '.';
  }

  private int nameAt(int from, int to) {
    for (int place = 0; place < names.size(); place++) {
      byte[] wanted = names.get(place);
      if (Arrays.equals(wanted, 0, wanted.length, window.buffer(), from, to)) {
        return place;
      }
    }
    return -1;
  }

  private int indexOf(byte wanted, int from) {
    byte[] bytes = window.buffer();
    for (int i = from; i < window.limit(); i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(byte[] prefix, int place) {
    int end = place + prefix.length;
    return end <= window.limit()
        && Arrays.equals(prefix, 0, prefix.length, window.buffer(), place, end);
  }

  private void readMore() {
    int from = kept == NOTHING_KEPT ? scan : kept;
    window.more(from);
    scan -= from;
    kept = kept == NOTHING_KEPT ? NOTHING_KEPT : 0;
  }

  /** Which of the names the tag has. */
  int name() {
    return name;
  }

  int tagStart() {
    return tagStart;
  }

  int tagEnd() {
    return tagEnd;
  }

  boolean closes() {
    return closes;
  }

  /** Whether the tag is an element by itself. */
  boolean isEmpty() {
    return empty;
  }

  /** Keeps what begins at a place in the window, until it is released. */
  void keep(int from) {
    kept = from;
  }

  int kept() {
    return kept;
  }

  int keptBytes() {
    return kept == NOTHING_KEPT ? 0 : window.limit() - kept;
  }

  void release() {
    kept = NOTHING_KEPT;
  }

  /** Goes on from a place in the window, outside of any section. */
  void goOnFrom(int place) {
    scan = place;
    sectionEnd = null;
  }

  boolean isInSection() {
    return sectionEnd != null;
  }

  /** From here on, the beginnings of comments and CDATA sections are text, or no longer so. */
  void takeSectionsForText(boolean text) {
    sectionsAreText = text;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
