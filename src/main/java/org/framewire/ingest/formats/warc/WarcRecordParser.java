package org.framewire.ingest.formats.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.framewire.ingest.formats.html.PageReader;
import org.framewire.ingest.formats.html.PlainPage;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Decoding;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Finds the fields of web pages: in responses with status 200 and HTML, and in plain text that was
 * made of pages (WET). All other records of a crawl hold no page.
 */
public final class WarcRecordParser implements RecordParser {
  private final int maximumBytes;
  private final PageReader pages = new PageReader();

  /**
   * @param maximumBytes larger pages are rejected, however small they are when compressed
   */
  public WarcRecordParser(int maximumBytes) {
    this.maximumBytes = maximumBytes;
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    Capture capture = capture(record);
    if (capture.isPage()) {
      pages.read(capture.body(), capture.charset(), capture.url(), into);
    } else {
      byte[] body = capture.body();
      PlainPage.read(Decoding.text(body, 0, body.length), capture.url(), into);
    }
  }

  private Capture capture(RawRecord record) throws BrokenRecordException {
    int length = record.to() - record.from();
    try (WarcReader reader =
        new WarcReader(new ByteArrayInputStream(record.bytes(), record.from(), length))) {
      WarcRecord warc = reader.next().orElseThrow();
      if (warc instanceof WarcResponse response) {
        return new ResponseReader(maximumBytes).read(response);
      }
      if (warc instanceof WarcConversion conversion
          && conversion.contentType().base().equals(MediaType.PLAIN_TEXT)) {
        byte[] body = conversion.body().stream().readAllBytes();
        return new Capture(conversion.target(), body, null, false);
      }
      throw new BrokenRecordException(Reason.NO_PAGE, "a record of type " + warc.type());
    } catch (IOException | RuntimeException e) {
      // The library says what is wrong with a record in exceptions of many types.
      throw new BrokenRecordException(Reason.BROKEN_WARC, "not readable: " + e.getMessage());
    }
  }
}
