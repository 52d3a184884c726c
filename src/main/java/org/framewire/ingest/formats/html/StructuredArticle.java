package org.framewire.ingest.formats.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes as JSON-LD, in the words of schema.org. */
final class StructuredArticle {
  private static final int MOST_NODES = 10_000;

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** The first object of an article's type, at any depth, or null. */
  JsonNode find(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode article = article(script.data());
      if (article != null) {
        return article;
      }
    }
    return null;
  }

  private JsonNode article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      JsonNode root = mapper.readTree(json);
      if (root != null) {
        open.add(root);
      }
    } catch (JsonProcessingException e) {
      // A page whose description is broken is read without it.
      return null;
    }
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      if (isArticle(node)) {
        return node;
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
    return null;
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = (type.isArray() ? type.path(0) : type).asText().toLowerCase(Locale.ROOT);
    return name.endsWith("article") || name.endsWith("blogposting");
  }

  /** A member's text: of itself, of its name, or of the first of a list; null for none. */
  static String text(JsonNode article, String member) {
    JsonNode value = article == null ? null : article.get(member);
    if (value != null && value.isArray()) {
      value = value.get(0);
    }
    if (value != null && value.isObject()) {
      value = value.get("name");
    }
    return value != null && value.isValueNode() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }
}
