package org.framewire.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/** Reads the small JSON files beside the tables, and replaces them so that no reader sees half. */
final class ControlFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String UNFINISHED = ".unfinished";

  private final FileOperations files;

  ControlFiles(FileOperations files) {
    this.files = files;
  }

  /** What the file says, if there is one. */
  <T> Optional<T> read(Path file, Class<T> type) {
    return files
        .read(file)
        .map(
            content ->
                parse(content, type)
                    .orElseThrow(
                        () ->
                            new WarehouseException(
                                file + " cannot be understood: restore it from a backup.")));
  }

  /** What some content says, if it is whole. */
  static <T> Optional<T> parse(byte[] content, Class<T> type) {
    try {
      return Optional.of(JSON.readValue(content, type));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Puts a file in place in one step, over an older one. */
  void replace(Path file, Object value) {
    replace(file, toJson(value));
  }

  void replace(Path file, byte[] content) {
    Path unfinished = unfinished(file);
    files.write(unfinished, content);
    files.renameOver(unfinished, file);
  }

  /** Where a file is written before it is put in place; what is left there is of a dead run. */
  static Path unfinished(Path file) {
    return file.suffix(UNFINISHED);
  }

  static byte[] toJson(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not writable as JSON: " + value, e);
    }
  }
}
