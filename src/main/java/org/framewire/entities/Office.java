package org.framewire.entities;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term of office.
 *
 * @param kind which office of the state
 * @param title its title in English news, lower case
 * @param country id of the country or organisation whose office it is; mostly the leader's own
 * @param from first day
 * @param to the day on which it ended, exclusive; null when it lasts
 */
record Office(Kind kind, String title, String country, LocalDate from, LocalDate to)
    implements Serializable {

  /** The offices that make somebody a leader. */
  enum Kind {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    LEADER
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && (to == null || date.isBefore(to));
  }
}
