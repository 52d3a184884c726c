package org.framewire.ingest.formats.text;

import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Decoding;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Reads a file that begins with a date and goes on with the text: {@code " date 2022-09-22 The text
 * …"}, the word {@code date} or not, the text behind it on the same line or the next. Behind {@code
 * date} a line of its own may also hold the day in words.
 */
public final class DatedTextParser implements RecordParser {
  private static final FieldNames.Meaning DATE = new FieldNames.Meaning(Field.DATE, 0);
  private static final FieldNames.Meaning TEXT = new FieldNames.Meaning(Field.TEXT, 0);
  private static final BoundedPattern MARKED =
      BoundedPattern.of("(?i)\\A\\s*date\\s*+(?:[:=]\\s*+)?\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}");
  private static final BoundedPattern NUMERIC =
      BoundedPattern.of(
          "(?i)\\A\\s*(?:date\\b\\s*+(?:[:=]\\s*+)?)?"
              + "(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:[T ]\\d{2}:\\d{2}[0-9:.]*(?:Z|[+-]\\d{2}:?\\d{2})?)?)"
              + "(?=\\s|\\z)");
  private static final BoundedPattern OWN_LINE =
      BoundedPattern.of("(?i)\\A\\s*date\\b(?:[ \\t]*+[:=])?[ \\t]*([^\\r\\n]{4,64})(?=[\\r\\n])");

  /** Whether a text begins with a day and the word {@code date} before it. */
  public static boolean isMarked(String start) {
    return MARKED.isIn(start);
  }

  /** Whether a text begins with a day of digits. */
  public static boolean beginsWithDate(String start) {
    return NUMERIC.isIn(start);
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    int from = record.from() + Blank.markLength(record.bytes(), record.from(), record.to());
    String text = Decoding.text(record.bytes(), from, record.to());
    BoundedMatcher date = NUMERIC.matcher(text);
    if (!date.find()) {
      date = OWN_LINE.matcher(text);
      if (!date.find()) {
        throw new BrokenRecordException(
            text.isBlank() ? Reason.NO_TEXT : Reason.UNKNOWN_FORMAT,
            "a text file begins with a date, as in `date 2022-09-22`");
      }
    }
    into.offer(DATE, date.group(1).strip());
    into.offer(TEXT, text.substring(date.end()));
  }
}
