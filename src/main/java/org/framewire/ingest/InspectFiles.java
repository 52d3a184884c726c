package org.framewire.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.framewire.ingest.dates.DateRule;
import org.framewire.ingest.files.SourceFile;
import org.framewire.ingest.files.Storage;
import org.framewire.ingest.formats.FileOpener;
import org.framewire.ingest.formats.OpenFile;
import org.framewire.ingest.inspect.DumpProfile;
import org.framewire.ingest.inspect.FileLook;
import org.framewire.ingest.inspect.UnusedRecords;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.Outcome;

/**
 * Reads the first records of files as a run would, without Spark, and says what they look like.
 *
 * @param records most records that are looked at, a file
 */
public record InspectFiles(Storage storage, ReadSettings settings, int records) {

  /** The profile of a sample; files are read one after another. */
  public DumpProfile of(List<SourceFile> files) {
    DumpProfile profile = new DumpProfile();
    FieldNames known = new FieldNames(settings.fields());
    FileOpener opener = new FileOpener(storage, settings.maximumRecordBytes(), known);
    FileLook look = new FileLook(storage, settings.maximumRecordBytes(), known);
    ArticleParts parts = ArticleParts.create(settings);
    for (SourceFile file : files) {
      try {
        profile.add(look.at(file, records));
        read(file, opener.open(file), parts, profile);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return profile;
  }

  private void read(SourceFile file, OpenFile open, ArticleParts parts, DumpProfile profile)
      throws IOException {
    FileRecords rows = FileRecords.of(file, open, settings, parts);
    try {
      for (int i = 0; i < records && rows.hasNext(); i++) {
        take(named(rows.next()), profile);
      }
    } finally {
      open.splitter().close();
    }
  }

  private static Row named(Row row) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return new GenericRowWithSchema(values, Records.TABLE.schema());
  }

  private static void take(Row row, DumpProfile profile) {
    String outcome = Records.OUTCOME.get(row);
    if (outcome.equals(Outcome.ARTICLE.code())) {
      profile.add(
          new DumpProfile.Found(
              Records.ARTICLE_ID.get(row),
              Records.OUTLET_ID.get(row),
              Records.OUTLET_RULE.get(row),
              Records.LANGUAGE.get(row),
              Records.DATE.get(row) != null,
              Records.DATE_RULE.get(row).equals(DateRule.URL.code()),
              Records.CUT_CHARACTERS.get(row) != null));
    } else if (!outcome.equals(Outcome.BOOK.code())) {
      profile.addUnused(
          outcome,
          Records.REASON.get(row),
          new UnusedRecords.Example(
              Records.SOURCE_FILE.get(row),
              Records.SOURCE_RECORD.get(row),
              Records.DETAIL.get(row),
              Records.EXCERPT.get(row)));
    }
  }
}
