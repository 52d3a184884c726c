package org.framewire.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framewire.ingest.formats.warc.GzipMembers;
import org.framewire.ingest.formats.warc.WarcRecordParser;
import org.framewire.ingest.formats.warc.WarcSplitter;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.netpreserve.jwarc.WarcCompression;

/** Reads a crawl that is made while it is read, in a process of its own; prints its cost. */
final class WarcStreaming {
  private static final int MAXIMUM = ReadSettings.DEFAULT_MAXIMUM_RECORD_BYTES;
  private static final int PAGES = 1_200;

  private long records;
  private long bytes;
  private long tooLarge;

  /** Takes the number of millions of bytes to read. */
  public static void main(String[] arguments) throws IOException, BrokenRecordException {
    List<byte[]> pages =
        IntStream.range(0, PAGES)
            .mapToObj(number -> WarcFiles.response(WarcFiles.page(number), WarcCompression.GZIP))
            .toList();
    new WarcStreaming().read(pages.stream(), 1);
    long before = cpu();
    WarcStreaming measured = new WarcStreaming();
    measured.read(pages.stream(), 1);
    print("parsed", measured, before);

    long most = Long.parseLong(arguments[0]) * 1_000_000;
    byte[] large =
        WarcFiles.response(
            "https://www.large.example/file",
            200,
            Map.of("Content-Type", "text/html"),
            new byte[MAXIMUM + 1],
            WarcCompression.GZIP);
    before = cpu();
    WarcStreaming split = new WarcStreaming();
    int rounds = (int) (most / measured.bytes) + 1;
    split.read(
        IntStream.range(0, rounds)
            .boxed()
            .flatMap(round -> Stream.concat(pages.stream(), Stream.of(large))),
        100);
    print("cut", split, before);
    System.out.println("too large " + split.tooLarge + " of " + rounds);
  }

  private void read(Stream<byte[]> members, int everyParsed)
      throws IOException, BrokenRecordException {
    InputStream stored = new BufferedInputStream(joined(members.iterator()));
    WarcRecordParser parser = new WarcRecordParser(MAXIMUM);
    FieldValues fields = new FieldValues();
    try (WarcSplitter splitter = WarcSplitter.ofMembers(new GzipMembers(stored), MAXIMUM)) {
      for (RawRecord record = splitter.next(); record != null; record = splitter.next()) {
        records++;
        bytes += record.to() - record.from();
        if (record.problem() != null) {
          tooLarge++;
        } else if (records % everyParsed == 0) {
          fields.clear();
          parser.parse(record, fields);
        }
      }
    }
  }

  private static InputStream joined(Iterator<byte[]> members) {
    return new InputStream() {
      private InputStream member = InputStream.nullInputStream();

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int got = member.read(into, from, length);
        while (got < 0 && members.hasNext()) {
          member = new ByteArrayInputStream(members.next());
          got = member.read(into, from, length);
        }
        return got;
      }
    };
  }

  private static void print(String what, WarcStreaming read, long cpuBefore) {
    double seconds = (cpu() - cpuBefore) / 1e9;
    System.out.printf(
        "%s %d records, %.1f MB, %.2f cpu s: %.1f MB and %.0f records a cpu second%n",
        what,
        read.records,
        read.bytes / 1e6,
        seconds,
        read.bytes / 1e6 / seconds,
        read.records / seconds);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
