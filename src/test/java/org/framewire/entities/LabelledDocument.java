package org.framewire.entities;

import java.util.List;

/**
 * A text with what people marked in it.
 *
 * @param id what to find it by in its set
 * @param text the text
 * @param labels what is marked
 */
record LabelledDocument(String id, String text, List<Label> labels) {
  /**
   * A marked place, in UTF-16 units of the text.
   *
   * @param start where it begins
   * @param end the place behind it
   * @param countryId the country or leader that it is, or null when it is something else
   * @param name the name of what it is
   */
  record Label(int start, int end, String countryId, String name) {
    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }
}
