package org.framewire.warehouse;

/**
 * One period directory of one table that a publication replaces or removes.
 *
 * @param table name of the table
 * @param period directory value
 * @param action what becomes of the published directory
 */
record Swap(String table, String period, Action action) {
  enum Action {
    /** The staged directory takes the place of the published one, if there is one. */
    REPLACE,
    /** The published directory goes: the table has no rows left in the period. */
    REMOVE
  }
}
