package org.framewire.ingest.formats.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.framewire.ingest.records.FieldNames;

/**
 * A number, a day or a time, written as dumps of text write it. A time that is no instant, because
 * its zone is not told, is written without a zone.
 */
final class NumberCell extends Cell {
  /** The Julian day on which 1970 began: times of 12 bytes count from there. */
  private static final int JULIAN_1970 = 2_440_588;

  private final LongFunction<String> writing;
  private String value;

  NumberCell(FieldNames.Meaning meaning, LogicalTypeAnnotation annotation) {
    super(meaning);
    this.writing = writing(annotation);
  }

  private static LongFunction<String> writing(LogicalTypeAnnotation annotation) {
    if (annotation instanceof DateLogicalTypeAnnotation) {
      return days -> LocalDate.ofEpochDay(days).toString();
    }
    if (annotation instanceof TimestampLogicalTypeAnnotation timestamp) {
      TimeUnit unit =
          switch (timestamp.getUnit()) {
            case MILLIS -> TimeUnit.MILLISECONDS;
            case MICROS -> TimeUnit.MICROSECONDS;
            case NANOS -> TimeUnit.NANOSECONDS;
          };
      return timestamp.isAdjustedToUTC()
          ? time -> instant(time, unit).toString()
          : time -> instant(time, unit).atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
    return Long::toString;
  }

  private static Instant instant(long time, TimeUnit unit) {
    long perSecond = unit.convert(1, TimeUnit.SECONDS);
    long rest = Math.floorMod(time, perSecond);
    return Instant.ofEpochSecond(Math.floorDiv(time, perSecond), unit.toNanos(rest));
  }

  @Override
  public void addInt(int number) {
    value = writing.apply(number);
  }

  @Override
  public void addLong(long number) {
    value = writing.apply(number);
  }

  @Override
  public void addFloat(float number) {
    addDouble(number);
  }

  @Override
  public void addDouble(double number) {
    value = Double.isFinite(number) ? new BigDecimal(number).toPlainString() : null;
  }

  /** A time of 12 bytes, as older Spark, Hive and Impala write it: nanoseconds, then the day. */
  @Override
  public void addBinary(Binary time) {
    ByteBuffer bytes = time.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanoseconds = bytes.getLong(bytes.position());
    long day = (long) bytes.getInt(bytes.position() + Long.BYTES) - JULIAN_1970;
    value = Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day)).plusNanos(nanoseconds).toString();
  }

  @Override
  void clear() {
    value = null;
  }

  @Override
  String text() {
    return value;
  }

  @Override
  long size() {
    return value == null ? 0 : value.length();
  }

  @Override
  ByteBuffer start() {
    return null;
  }
}
