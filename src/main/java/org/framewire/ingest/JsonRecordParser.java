package org.framewire.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Finds the fields in one JSON object, token by token. Members of nested objects count one level
 * down, lists of strings are paragraphs, and all else is passed over.
 */
final class JsonRecordParser implements RecordParser {
  private final JsonFactory factory;
  private final FieldNames names = new FieldNames();

  JsonRecordParser(int maximumBytes) {
    this.factory =
        JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maximumBytes).build())
            .build();
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    int from = record.from() + Blank.markLength(record.bytes(), record.from(), record.to());
    try {
      read(record.bytes(), from, record.to(), into);
    } catch (IOException e) {
      if (Decoding.isUtf8(record.bytes(), from, record.to())) {
        throw broken(e);
      }
      readInOtherCharset(record, from, into);
    }
  }

  private void readInOtherCharset(RawRecord record, int from, FieldValues into)
      throws BrokenRecordException {
    byte[] utf8 = Decoding.text(record.bytes(), from, record.to()).getBytes(StandardCharsets.UTF_8);
    into.clear();
    try {
      read(utf8, 0, utf8.length, into);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static BrokenRecordException broken(IOException e) {
    String message = String.valueOf(e.getMessage());
    return new BrokenRecordException(
        Reason.BROKEN_JSON, message.lines().findFirst().orElse("no JSON"));
  }

  private void read(byte[] bytes, int from, int to, FieldValues into)
      throws IOException, BrokenRecordException {
    try (JsonParser json = factory.createParser(bytes, from, to - from)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenRecordException(Reason.BROKEN_JSON, "the line is not a JSON object");
      }
      readObject(json, "", into);
      if (json.nextToken() != null) {
        throw new BrokenRecordException(Reason.BROKEN_JSON, "more follows behind the object");
      }
    }
  }

  private void readObject(JsonParser json, String parent, FieldValues into) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = parent.isEmpty() ? json.currentName() : parent + json.currentName();
      JsonToken value = json.nextToken();
      FieldNames.Meaning meaning = names.meaning(name);
      if (value == JsonToken.START_OBJECT && parent.isEmpty()) {
        readObject(json, name + ".", into);
      } else if (meaning.field() == null || value == JsonToken.START_OBJECT) {
        json.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        into.offer(meaning, readParagraphs(json));
      } else if (value != JsonToken.VALUE_NULL) {
        into.offer(meaning, json.getText());
      }
    }
  }

  private static String readParagraphs(JsonParser json) throws IOException {
    StringBuilder text = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        text.append(text.isEmpty() ? "" : "\n\n").append(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return text.toString();
  }
}
