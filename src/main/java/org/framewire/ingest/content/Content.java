package org.framewire.ingest.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Reason;

/**
 * The content of a file: gzip, bzip2 and zstd undone, UTF-16 and UTF-32 turned into UTF-8. Where
 * the stored bytes are damaged, reading {@link #stream} fails behind the last whole byte.
 *
 * @param head the first bytes of the content, {@value #HEAD_BYTES} at most
 * @param stream the content from its first byte
 * @param isCompressed whether it is stored in other bytes than these
 */
public record Content(byte[] head, InputStream stream, boolean isCompressed) {
  public static final int HEAD_BYTES = 1 << 16;

  /**
   * The content of stored bytes, which are closed with it.
   *
   * @throws BrokenRecordException for a compression or an archive that is not read
   */
  public static Content of(InputStream stored) throws BrokenRecordException, IOException {
    StoredStream source = new StoredStream(stored);
    PeekedStream compressed = new PeekedStream(source);
    Compression compression = Compression.of(compressed.peek(Compression.SIGN_BYTES));
    if (compression.remedy() != null) {
      source.close();
      throw new BrokenRecordException(Reason.UNKNOWN_FORMAT, compression.remedy());
    }
    boolean isCompressed = compression != Compression.NONE;
    PeekedStream plain =
        isCompressed
            ? new PeekedStream(new PlainStream(compression, source, compressed))
            : compressed;
    byte[] head = plain.peek(HEAD_BYTES);
    Charset wide = WideCharset.of(head);
    if (wide == null) {
      return new Content(head, plain, isCompressed);
    }
    PeekedStream utf8 = new PeekedStream(new Utf8Stream(plain, wide));
    return new Content(utf8.peek(HEAD_BYTES), utf8, isCompressed);
  }
}
