package org.framewire.warehouse;

/**
 * How a run's reading ended, for the audit to hold the tables against.
 *
 * @param read records read
 * @param kept those that became articles
 */
public record ReadCounts(long read, long kept) {}
