package org.framewire.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import org.framewire.ingest.outlets.OutletRegister;
import org.framewire.ingest.records.FieldMapping;

/**
 * What decides which records become articles.
 *
 * @param from first day that is kept, or null for no bound
 * @param to last day that is kept, or null for no bound
 * @param minimumTokens texts with fewer tokens are rejected
 * @param maximumRecordBytes larger records are rejected unread
 * @param datesFromUrls whether an article without a usable date takes the one in its address
 * @param keepUndated whether an article without any usable date is kept, or rejected
 * @param fields names of fields that the user gives for the dump
 * @param outlets the outlets that are known
 * @param latest the last day that an article can be of, or null for no bound; later dates are none
 */
public record ReadSettings(
    LocalDate from,
    LocalDate to,
    int minimumTokens,
    int maximumRecordBytes,
    boolean datesFromUrls,
    boolean keepUndated,
    FieldMapping fields,
    OutletRegister outlets,
    LocalDate latest)
    implements Serializable {

  public static final int DEFAULT_MINIMUM_TOKENS = 20;
  public static final int DEFAULT_MAXIMUM_RECORD_BYTES = 20_000_000;

  public ReadSettings {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the days end (" + to + ") before they begin: " + from);
    }
    if (minimumTokens < 0) {
      throw new IllegalArgumentException("minimumTokens is negative: " + minimumTokens);
    }
    if (maximumRecordBytes < 1024) {
      throw new IllegalArgumentException("maximumRecordBytes is below 1024: " + maximumRecordBytes);
    }
  }

  /** Every day, the default limits, and the outlets that ship. */
  public static ReadSettings defaults() {
    return new ReadSettings(
        null,
        null,
        DEFAULT_MINIMUM_TOKENS,
        DEFAULT_MAXIMUM_RECORD_BYTES,
        true,
        true,
        FieldMapping.NONE,
        OutletRegister.shipped(),
        null);
  }

  public ReadSettings between(LocalDate newFrom, LocalDate newTo) {
    return new ReadSettings(
        newFrom,
        newTo,
        minimumTokens,
        maximumRecordBytes,
        datesFromUrls,
        keepUndated,
        fields,
        outlets,
        latest);
  }

  /** Takes dates behind this day for none. */
  public ReadSettings datedUntil(LocalDate day) {
    return new ReadSettings(
        from,
        to,
        minimumTokens,
        maximumRecordBytes,
        datesFromUrls,
        keepUndated,
        fields,
        outlets,
        day);
  }

  public ReadSettings withMinimumTokens(int tokens) {
    return new ReadSettings(
        from, to, tokens, maximumRecordBytes, datesFromUrls, keepUndated, fields, outlets, latest);
  }

  public ReadSettings withMaximumRecordBytes(int bytes) {
    return new ReadSettings(
        from, to, minimumTokens, bytes, datesFromUrls, keepUndated, fields, outlets, latest);
  }

  public ReadSettings withDatesFromUrls(boolean use) {
    return new ReadSettings(
        from, to, minimumTokens, maximumRecordBytes, use, keepUndated, fields, outlets, latest);
  }

  public ReadSettings withUndated(boolean keep) {
    return new ReadSettings(
        from, to, minimumTokens, maximumRecordBytes, datesFromUrls, keep, fields, outlets, latest);
  }

  public ReadSettings withFields(FieldMapping mapping) {
    return new ReadSettings(
        from,
        to,
        minimumTokens,
        maximumRecordBytes,
        datesFromUrls,
        keepUndated,
        mapping,
        outlets,
        latest);
  }

  public ReadSettings withOutlets(OutletRegister register) {
    return new ReadSettings(
        from,
        to,
        minimumTokens,
        maximumRecordBytes,
        datesFromUrls,
        keepUndated,
        fields,
        register,
        latest);
  }

  public boolean excludes(LocalDate date) {
    return date != null
        && ((from != null && date.isBefore(from)) || (to != null && date.isAfter(to)));
  }
}
