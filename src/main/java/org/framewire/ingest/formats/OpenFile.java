package org.framewire.ingest.formats;

import org.framewire.ingest.records.RecordParser;
import org.framewire.ingest.records.RecordSplitter;

/**
 * A file whose records can be read, one after another.
 *
 * @param format how its records are written
 * @param splitter cuts and counts the records; to be closed when the last is read
 * @param parser finds the fields of those that were cut
 */
public record OpenFile(Format format, RecordSplitter splitter, RecordParser parser) {}
