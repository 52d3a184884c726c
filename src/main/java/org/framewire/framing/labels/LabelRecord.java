package org.framewire.framing.labels;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of a file of labels.
 *
 * @param place file and line, for messages
 * @param json the record
 */
record LabelRecord(String place, JsonNode json) {

  /** A field that must hold a text that is not blank. */
  String text(String field) {
    JsonNode value = json.get(field);
    if (value == null || !value.isTextual() || value.asText().isBlank()) {
      throw wrong("needs a text in `" + field + "`");
    }
    return value.asText();
  }

  /** A field that may be missing; numbers are taken as they are written. */
  String textOr(String field, String otherwise) {
    JsonNode value = json.get(field);
    return value == null || value.isNull() ? otherwise : value.asText();
  }

  /** A field that must hold an array. */
  JsonNode array(String field) {
    JsonNode value = json.get(field);
    if (value == null || !value.isArray()) {
      throw wrong("needs an array in `" + field + "`");
    }
    return value;
  }

  LabelException wrong(String what) {
    return new LabelException(place + " " + what + ": put it right, or take the record out");
  }
}
