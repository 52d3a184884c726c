package org.framewire.entities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One JSON file of the gazetteer, read with errors that say where to mend it. */
final class GazetteerFile {
  private static final Set<String> ALIAS_KEYS =
      Set.of(
          "text",
          "case",
          "not_before",
          "not_after",
          "only_before",
          "forbids",
          "requires",
          "not_in_capitals");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MONTH_LENGTH = "2001-01".length();
  private static final String LIST_REMEDY = "Write a list of strings";

  private final String name;
  private final JsonNode root;

  GazetteerFile(String name, byte[] json) {
    this.name = name;
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new GazetteerException(
          name, "the file", "not JSON: " + e.getOriginalMessage(), "Mend it at " + place(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GazetteerFile(String name, JsonNode root) {
    this.name = name;
    this.root = root;
  }

  /** A file without entities. */
  static GazetteerFile empty() {
    return new GazetteerFile("", JsonNodeFactory.instance.arrayNode());
  }

  /** The list of that name inside this file; empty where it has none. */
  GazetteerFile part(String list) {
    JsonNode part = root.get(list);
    if (part == null) {
      return empty();
    }
    if (!part.isArray()) {
      throw wrong("\"" + list + "\"", "not a list", "Write its entities inside [ and ]");
    }
    return new GazetteerFile(name, part);
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "its end" : "line " + e.getLocation().getLineNr();
  }

  JsonNode root() {
    return root;
  }

  /** The entities of the list that the file is. */
  JsonNode list() {
    if (!root.isArray()) {
      throw wrong("the file", "not a list", "Write its entities inside [ and ]");
    }
    return root;
  }

  GazetteerException wrong(String entity, String problem, String remedy) {
    return new GazetteerException(name, entity, problem, remedy);
  }

  String text(JsonNode node, String key, String entity) {
    JsonNode value = node.get(key);
    if (value == null || !value.isTextual() || value.textValue().isBlank()) {
      throw wrong(entity, "no \"" + key + "\"", "Give it as a string");
    }
    return value.textValue();
  }

  String textOrNull(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value.textValue();
  }

  /** A day; of a date that is known to the month alone, the first day of it. */
  LocalDate date(JsonNode node, String key, String entity) {
    return parseDate(text(node, key, entity), key, entity);
  }

  LocalDate dateOrNull(JsonNode node, String key, String entity) {
    String value = textOrNull(node, key);
    return value == null ? null : parseDate(value, key, entity);
  }

  private LocalDate parseDate(String value, String key, String entity) {
    try {
      return LocalDate.parse(value.length() == MONTH_LENGTH ? value + "-01" : value);
    } catch (DateTimeParseException e) {
      throw wrong(
          entity,
          "\"" + key + "\" is no date: " + value,
          "Write a day as 2001-01-20, or a month as 2001-01");
    }
  }

  List<String> texts(JsonNode node, String key, String entity) {
    JsonNode list = node.get(key);
    if (list == null) {
      return List.of();
    }
    if (!list.isArray()) {
      throw wrong(entity, "\"" + key + "\" is not a list", LIST_REMEDY);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode text : list) {
      if (!text.isTextual() || Name.pieces(text.textValue()).pieceCount() == 0) {
        throw wrong(entity, "\"" + key + "\" holds " + text, LIST_REMEDY);
      }
      texts.add(text.textValue());
    }
    return List.copyOf(texts);
  }

  List<Alias> aliases(JsonNode node, String key, String entity) {
    JsonNode list = node.get(key);
    if (list == null || !list.isArray()) {
      throw wrong(entity, "no list \"" + key + "\"", "Write a list of aliases, [] for none");
    }
    List<Alias> aliases = new ArrayList<>();
    for (JsonNode alias : list) {
      aliases.add(alias(alias, entity));
    }
    return List.copyOf(aliases);
  }

  /** An alias that is a string, or an object with guards. */
  Alias alias(JsonNode node, String entity) {
    if (node.isTextual()) {
      return checked(
          new Alias(
              node.textValue(),
              Alias.Lettering.CAPITAL,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              false),
          entity);
    }
    String text = text(node, "text", entity);
    String where = entity + ", alias \"" + text + "\"";
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!ALIAS_KEYS.contains(key)) {
                throw wrong(where, "unknown guard \"" + key + "\"", "Use one of " + ALIAS_KEYS);
              }
            });
    return checked(
        new Alias(
            text,
            lettering(node, where),
            texts(node, "not_before", where),
            texts(node, "not_after", where),
            texts(node, "only_before", where),
            texts(node, "forbids", where),
            texts(node, "requires", where),
            node.path("not_in_capitals").asBoolean(false)),
        entity);
  }

  private Alias checked(Alias alias, String entity) {
    if (Name.pieces(alias.text()).pieceCount() == 0) {
      throw wrong(
          entity, "alias \"" + alias.text() + "\" has no word", "Write one or leave it out");
    }
    return alias;
  }

  private Alias.Lettering lettering(JsonNode node, String where) {
    String value = node.path("case").asText("capital");
    for (Alias.Lettering lettering : Alias.Lettering.values()) {
      if (lettering.name().toLowerCase(Locale.ROOT).equals(value)) {
        return lettering;
      }
    }
    throw wrong(where, "unknown case \"" + value + "\"", "Use capital, exact or any");
  }
}
