package org.framewire.ingest.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.framewire.ingest.records.Blank;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Decoding;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldNames;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;

/**
 * Finds the fields in one JSON object, token by token. Members of nested objects count one level
 * down, lists of texts are paragraphs, and all else is passed over. It takes what careless writers
 * leave where the meaning is plain: line ends in strings, a comma too many, comments, NaN.
 */
public final class JsonRecordParser implements RecordParser {
  /** Objects that hold the article's own members: a search engine's hit, an API's answer. */
  private static final Set<String> ENVELOPES =
      Set.of("_source", "fields", "attributes", "doc", "document", "node");

  /** Under which names an object holds the value that its own name promises. */
  private static final Set<String> VALUES =
      Set.of("rendered", "value", "#text", "$t", "$date", "plain", "text", "content");

  private static final String WHOLE_TABLE =
      "a whole table in one object: write a row an object, in pandas"
          + " to_json(…, orient=\"records\", lines=True)";

  private final JsonFactory factory;
  private final FieldNames names;

  public JsonRecordParser(int maximumBytes, FieldNames names) {
    this.names = names;
    this.factory =
        JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maximumBytes).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
  }

  @Override
  public void parse(RawRecord record, FieldValues into) throws BrokenRecordException {
    int from = record.from() + Blank.markLength(record.bytes(), record.from(), record.to());
    int to = beforeComma(record.bytes(), from, record.to());
    try {
      read(record.bytes(), from, to, into);
    } catch (IOException e) {
      if (Decoding.isUtf8(record.bytes(), from, to)) {
        throw broken(e);
      }
      readInOtherCharset(record.bytes(), from, to, into);
    }
  }

  /** Leaves out a comma at a line's end, where a list was written line by line. */
  private static int beforeComma(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && JsonShape.isBlank(bytes[end - 1])) {
      end--;
    }
    return end > from && bytes[end - 1] == ',' ? end - 1 : end;
  }

  private void readInOtherCharset(byte[] bytes, int from, int to, FieldValues into)
      throws BrokenRecordException {
    byte[] utf8 = Decoding.text(bytes, from, to).getBytes(StandardCharsets.UTF_8);
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
        throw new BrokenRecordException(Reason.BROKEN_JSON, "not a JSON object");
      }
      boolean table = readObject(json, "", into);
      if (json.nextToken() != null) {
        throw new BrokenRecordException(Reason.BROKEN_JSON, "more follows behind the object");
      }
      if (table && into.get(Field.TEXT) == null) {
        throw new BrokenRecordException(Reason.UNKNOWN_FIELDS, WHOLE_TABLE);
      }
    }
  }

  /**
   * Offers the members of an object and of those in it; returns whether some are rows of a table:
   * rows by number, cells of a text's column by number, or a list of columns beside their data.
   */
  private boolean readObject(JsonParser json, String parent, FieldValues into) throws IOException {
    boolean table = false;
    boolean columns = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String own = json.currentName();
      String name = parent.isEmpty() ? own : parent + own;
      JsonToken value = json.nextToken();
      if (isNumber(own)) {
        table |= parent.isEmpty() ? value == JsonToken.START_OBJECT : isText(parent);
      }
      columns |= own.equals("columns") && value == JsonToken.START_ARRAY;
      table |= columns && own.equals("data") && value == JsonToken.START_ARRAY;
      FieldNames.Meaning meaning = meaning(parent, own, name);
      if (value == JsonToken.START_OBJECT && parent.isEmpty()) {
        table |= readObject(json, ENVELOPES.contains(own) ? "" : name + ".", into);
      } else if (meaning.field() == null || value == JsonToken.START_OBJECT) {
        json.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        into.offer(meaning, readParagraphs(json));
      } else if (value != JsonToken.VALUE_NULL) {
        into.offer(meaning, json.getText());
      }
    }
    return table;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether an object, by its name and a dot, is one of the text. */
  private boolean isText(String parent) {
    return names.meaning(parent.substring(0, parent.length() - 1)).field() == Field.TEXT;
  }

  /** What a member is; one that is but its parent's value is what the parent is. */
  private FieldNames.Meaning meaning(String parent, String own, String name) {
    FieldNames.Meaning meaning = names.meaning(name);
    boolean isValue = meaning.field() == null && !parent.isEmpty() && VALUES.contains(own);
    return isValue ? names.meaning(parent.substring(0, parent.length() - 1)) : meaning;
  }

  /** Joins a list of texts, or of objects that hold a text or a list of texts each. */
  private String readParagraphs(JsonParser json) throws IOException {
    StringBuilder text = new StringBuilder();
    addParagraphs(json, text);
    return text.toString();
  }

  private void addParagraphs(JsonParser json, StringBuilder text) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        addParagraph(text, json.getText());
      } else if (json.currentToken() == JsonToken.START_OBJECT) {
        readParagraph(json, text);
      } else {
        json.skipChildren();
      }
    }
  }

  private void readParagraph(JsonParser json, StringBuilder text) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      boolean isText =
          VALUES.contains(name) || names.meaning(name).field() == Field.TEXT || name.equals("p");
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING && isText) {
        addParagraph(text, json.getText());
      } else if (value == JsonToken.START_ARRAY && isText) {
        addParagraphs(json, text);
      } else {
        json.skipChildren();
      }
    }
  }

  private static void addParagraph(StringBuilder text, String paragraph) {
    text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
  }
}
