package org.framewire.ingest.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.framewire.ingest.records.ByteWindow;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordSplitter;

/**
 * Cuts an XML document into the elements of some names, by their tags alone: the items of a feed,
 * the pages of a wiki.
 *
 * <p>It stands where an XML parser would give up the document, for feeds are often not well-formed:
 * an element in which another of its kind begins, that never ends or that is beyond the limit is
 * given up alone, and cutting goes on with the next.
 */
public final class XmlElementSplitter extends RecordSplitter {
  private final ByteWindow window;
  private final TagScanner tags;
  private final List<String> names;
  private final int maximumBytes;
  private boolean toldOfSection;

  /**
   * @param names of the elements, without a prefix
   */
  public XmlElementSplitter(InputStream stream, int maximumBytes, List<String> names) {
    this.window = new ByteWindow(stream);
    this.tags = new TagScanner(window, names);
    this.names = List.copyOf(names);
    this.maximumBytes = maximumBytes;
  }

  @Override
  public boolean cut(RawRecord into) {
    while (tags.next(maximumBytes)) {
      if (tags.isEmpty()) {
        into.become(window.buffer(), tags.tagStart(), tags.tagEnd());
        return true;
      }
      if (!tags.closes()) {
        int tagBytes = tags.tagEnd() - tags.tagStart();
        tags.keep(tags.tagStart());
        return cutElement(tags.name(), tagBytes, into);
      }
    }
    return endOfContent(into);
  }

  /** Cuts the element that is kept; its first tag has so many bytes. */
  private boolean cutElement(int name, int tagBytes, RawRecord into) {
    while (tags.next(maximumBytes)) {
      if (tags.name() == name && !tags.isEmpty()) {
        return tags.closes() ? whole(into) : interrupted(into);
      }
    }
    if (tags.keptBytes() > maximumBytes) {
      return tooLarge(name, into);
    }
    if (window.isDamaged()) {
      int start = tags.kept();
      tags.release();
      tags.goOnFrom(window.limit());
      window.tellDamage(into, start);
      return true;
    }
    if (tags.isInSection()) {
      // The section that never ends may have swallowed what stands behind the element.
      tags.takeSectionsForText(true);
      tags.goOnFrom(tags.kept() + tagBytes);
      return cutElement(name, tagBytes, into);
    }
    return unended(name, into);
  }

  private boolean whole(RawRecord into) {
    int start = tags.kept();
    tags.release();
    if (tags.tagEnd() - start > maximumBytes) {
      int headEnd = start + Excerpt.BYTES;
      into.becomeProblem(Reason.RECORD_TOO_LARGE, limitDetail(), window.buffer(), start, headEnd);
    } else {
      into.become(window.buffer(), start, tags.tagEnd());
    }
    return true;
  }

  /** Gives up an element in which the next one begins. */
  private boolean interrupted(RawRecord into) {
    int start = tags.kept();
    tags.release();
    tags.goOnFrom(tags.tagStart());
    into.becomeProblem(
        Reason.BROKEN_XML,
        "the next one begins before it ends, at byte " + window.absolute(tags.tagStart()),
        window.buffer(),
        start,
        tags.tagStart());
    return true;
  }

  private boolean unended(int name, RawRecord into) {
    int start = tags.kept();
    tags.release();
    into.becomeProblem(
        Reason.CUT_OFF,
        "the content ends inside the element "
            + names.get(name)
            + " that begins at byte "
            + window.absolute(start),
        window.buffer(),
        start,
        window.limit());
    return true;
  }

  private String limitDetail() {
    return "more than " + maximumBytes + " bytes";
  }

  /** Passes over the rest of an element, none of which is kept. */
  private boolean tooLarge(int name, RawRecord into) {
    int start = tags.kept();
    byte[] head = Arrays.copyOfRange(window.buffer(), start, start + Excerpt.BYTES);
    tags.release();
    tags.goOnFrom(window.limit() - Math.min(maximumBytes, longestTag(name)));
    tags.takeSectionsForText(true);
    boolean passed = false;
    while (!passed && tags.next(maximumBytes)) {
      passed = tags.name() == name && !tags.isEmpty();
    }
    if (passed && !tags.closes()) {
      tags.goOnFrom(tags.tagStart());
    }
    tags.takeSectionsForText(false);
    into.becomeProblem(Reason.RECORD_TOO_LARGE, limitDetail(), head, 0, head.length);
    return true;
  }

  /** An end tag that the window ends in must not be missed. */
  private int longestTag(int name) {
    return names.get(name).length() + 8;
  }

  private boolean endOfContent(RawRecord into) {
    if (window.isDamaged()) {
      window.tellDamage(into, window.limit());
      return true;
    }
    if (tags.isInSection() && !toldOfSection) {
      toldOfSection = true;
      into.becomeProblem(
          Reason.BROKEN_XML,
          "a comment or CDATA section never ends: what stands behind its beginning was not read",
          window.buffer(),
          window.limit(),
          window.limit());
      return true;
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    tags.close();
  }
}
