package org.framewire.ingest.formats.parquet;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ParquetDecodingException;
import shaded.parquet.org.apache.thrift.TException;

/**
 * The pages of one column in one row group, read one by one, so that no more of a row group than a
 * page of each column is in memory.
 */
final class ColumnPages implements PageReader {
  private static final int LARGEST_HEADER = 1 << 25;

  private final ParquetMetadataConverter converter = new ParquetMetadataConverter();
  private final ColumnDescriptor column;
  private final CompressionCodecName codec;
  private final long values;
  private final ChunkStream stream;
  private PageHeader ahead;
  private long valuesSeen;
  private RuntimeException failure;

  ColumnPages(ColumnDescriptor column, ColumnChunkMetaData chunk, ChunkStream stream) {
    this.column = column;
    this.codec = chunk.getCodec();
    this.values = chunk.getValueCount();
    this.stream = stream;
  }

  @Override
  public long getTotalValueCount() {
    return values;
  }

  @Override
  public DictionaryPage readDictionaryPage() {
    ahead = values == 0 ? null : readHeader();
    if (ahead == null || ahead.getType() != PageType.DICTIONARY_PAGE) {
      return null;
    }
    PageHeader header = ahead;
    ahead = null;
    try {
      byte[] page = unpack(header, readStored(header), 0, header.getUncompressed_page_size());
      int entries = header.getDictionary_page_header().getNum_values();
      PageBounds.checkDictionary(column, entries, page.length);
      Encoding encoding = converter.getEncoding(header.getDictionary_page_header().getEncoding());
      return new DictionaryPage(BytesInput.from(page), entries, encoding);
    } catch (IOException e) {
      throw new ParquetDecodingException(e);
    }
  }

  @Override
  public DataPage readPage() {
    try {
      return nextPage();
    } catch (RuntimeException e) {
      failure = e;
      if (column.getMaxRepetitionLevel() > 0 || valuesSeen == values) {
        // A list may go on in this page, so that the row before is not whole.
        throw e;
      }
      return MissingPage.of(column, values - valuesSeen);
    }
  }

  /** What was wrong with the page that could not be read, or null. */
  RuntimeException failure() {
    return failure;
  }

  private DataPage nextPage() {
    while (valuesSeen < values) {
      PageHeader header = ahead == null ? readHeader() : ahead;
      ahead = null;
      try {
        DataPage page = page(header, readStored(header));
        if (page != null && page.getValueCount() > 0) {
          valuesSeen += page.getValueCount();
          return page;
        }
      } catch (IOException e) {
        throw new ParquetDecodingException(e);
      }
    }
    throw new ParquetDecodingException("a column ends after " + values + " values");
  }

  /** The page behind a header, or null where it holds no rows. */
  private DataPage page(PageHeader header, byte[] stored) throws IOException {
    return switch (header.getType()) {
      case DATA_PAGE -> first(header, stored);
      case DATA_PAGE_V2 -> second(header, stored);
      case INDEX_PAGE -> null;
      case DICTIONARY_PAGE ->
          throw new ParquetDecodingException("a dictionary stands among the pages");
    };
  }

  private PageHeader readHeader() {
    PageHeader header = new PageHeader();
    try {
      header.read(BoundedThrift.of(stream, LARGEST_HEADER));
    } catch (TException e) {
      throw new ParquetDecodingException("no page stands where one should: " + e.getMessage(), e);
    }
    PageBounds.checkSizes(header, stream.left());
    return header;
  }

  /** The bytes of a page as stored, held against its checksum where it has one. */
  private byte[] readStored(PageHeader header) throws IOException {
    byte[] stored = new byte[header.getCompressed_page_size()];
    int count = stream.readNBytes(stored, 0, stored.length);
    if (count < stored.length) {
      throw new ParquetDecodingException("the file ends inside a page");
    }
    if (header.isSetCrc()) {
      CRC32 checksum = new CRC32();
      checksum.update(stored);
      if ((int) checksum.getValue() != header.getCrc()) {
        throw new ParquetDecodingException("a page is not what its checksum says");
      }
    }
    return stored;
  }

  private byte[] unpack(PageHeader header, byte[] stored, int from, int size) throws IOException {
    boolean bare =
        header.isSetData_page_header_v2() && !header.getData_page_header_v2().isIs_compressed();
    return PageCodec.unpack(
        bare ? CompressionCodecName.UNCOMPRESSED : codec, stored, from, stored.length, size);
  }

  /** A page of the first version: levels and values are packed together. */
  private DataPage first(PageHeader header, byte[] stored) throws IOException {
    DataPageHeader told = header.getData_page_header();
    int count = told.getNum_values();
    PageBounds.checkValues(count, values - valuesSeen);
    byte[] page = unpack(header, stored, 0, header.getUncompressed_page_size());
    Encoding repetition = converter.getEncoding(told.getRepetition_level_encoding());
    Encoding definition = converter.getEncoding(told.getDefinition_level_encoding());
    Encoding content = converter.getEncoding(told.getEncoding());
    int at = PageBounds.checkLevels(page, 0, repetition, column.getMaxRepetitionLevel(), count);
    at = PageBounds.checkLevels(page, at, definition, column.getMaxDefinitionLevel(), count);
    PageBounds.checkContent(page, at, content, count);
    return new DataPageV1(
        BytesInput.from(page), count, page.length, null, repetition, definition, content);
  }

  /** A page of the second version: levels stand before the values, and are not packed. */
  private DataPage second(PageHeader header, byte[] stored) throws IOException {
    DataPageHeaderV2 told = header.getData_page_header_v2();
    int count = told.getNum_values();
    PageBounds.checkValues(count, values - valuesSeen);
    int repetition = told.getRepetition_levels_byte_length();
    long levels = (long) repetition + told.getDefinition_levels_byte_length();
    if (repetition < 0 || levels < repetition || levels > stored.length) {
      throw new ParquetDecodingException("the levels of a page stand outside it");
    }
    int end = (int) levels;
    PageBounds.checkBareLevels(stored, 0, repetition, column.getMaxRepetitionLevel(), count);
    PageBounds.checkBareLevels(stored, repetition, end, column.getMaxDefinitionLevel(), count);
    int size = header.getUncompressed_page_size() - end;
    if (size < 0) {
      throw new ParquetDecodingException("a page is smaller than its levels");
    }
    byte[] page = unpack(header, stored, end, size);
    Encoding content = converter.getEncoding(told.getEncoding());
    PageBounds.checkContent(page, 0, content, count);
    return DataPageV2.uncompressed(
        told.getNum_rows(),
        told.getNum_nulls(),
        count,
        BytesInput.from(Arrays.copyOf(stored, repetition)),
        BytesInput.from(Arrays.copyOfRange(stored, repetition, end)),
        content,
        BytesInput.from(page),
        null);
  }
}
