package org.framewire.cli.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.framewire.cli.settings.Settings;
import org.framewire.ingest.inspect.DumpProfile;
import org.framewire.ingest.inspect.FieldGuess;
import org.framewire.ingest.inspect.Shape;
import org.framewire.ingest.records.FieldNames;

/** The settings that would help with a dump, as a file that {@code --settings} takes. */
final class SettingsSnippet {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SettingsSnippet() {}

  /** What differs from the settings in force, with the fields that these name already. */
  static Optional<String> of(DumpProfile profile, Settings settings) {
    Map<String, Object> changes = new LinkedHashMap<>();
    Map<String, List<String>> fields = fields(profile, settings);
    if (!fields.equals(settings.fields())) {
      changes.put("fields", fields);
    }
    if (profile.datedByAddress() > 0 && !settings.datesFromUrls()) {
      changes.put("datesFromUrls", true);
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(json(changes));
  }

  private static Map<String, List<String>> fields(DumpProfile profile, Settings settings) {
    Map<String, List<String>> fields = new TreeMap<>();
    settings.fields().forEach((part, names) -> fields.put(part, new ArrayList<>(names)));
    for (Shape shape : profile.shapes()) {
      FieldGuess.of(shape.fields())
          .forEach((part, name) -> put(part.name().toLowerCase(Locale.ROOT), name, fields));
    }
    return fields;
  }

  /** Adds a name unless another shape has given it, to this part or another. */
  private static void put(String part, String name, Map<String, List<String>> fields) {
    String normal = FieldNames.normal(name);
    boolean given =
        fields.values().stream()
            .flatMap(List::stream)
            .anyMatch(other -> FieldNames.normal(other).equals(normal));
    if (!given) {
      fields.computeIfAbsent(part, key -> new ArrayList<>()).add(name.strip());
    }
  }

  private static String json(Map<String, Object> changes) {
    try {
      return JSON.writeValueAsString(changes);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
