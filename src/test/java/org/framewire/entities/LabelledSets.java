package org.framewire.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads labelled sets; a label is a country's when its entity is that country, by id or name. */
final class LabelledSets {
  private final Map<String, String> idByQid = new HashMap<>();
  private final Map<String, String> idByName = new HashMap<>();

  LabelledSets(Gazetteer gazetteer) {
    for (Country country : gazetteer.countries()) {
      if (country.kind() == Country.Kind.ORGANISATION) {
        continue;
      }
      idByQid.put(country.wikidata(), country.id());
      for (Alias name : country.names()) {
        idByName.put(name.text().toLowerCase(Locale.ROOT), country.id());
      }
    }
  }

  /** Documents of JSONL whose labels have Wikidata ids and names; offsets in code points. */
  List<LabelledDocument> entities(Path file) throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode document = new ObjectMapper().readTree(line);
      String text = document.get("text").textValue();
      List<LabelledDocument.Label> labels = new ArrayList<>();
      for (JsonNode label : document.get("labels")) {
        String name = label.path("name").asText("");
        String byQid = idByQid.get(label.path("entity_id").asText(""));
        int start = label.get("span").get(0).asInt();
        int end = label.get("span").get(1).asInt();
        labels.add(
            new LabelledDocument.Label(
                text.offsetByCodePoints(0, start),
                text.offsetByCodePoints(0, end),
                byQid != null ? byQid : byName(name),
                name));
      }
      documents.add(new LabelledDocument(document.get("id").asText(), text, labels));
    }
    return documents;
  }

  /**
   * Documents of place names, of which those of independent states are the countries'. A document
   * whose offsets do not fit its text is left out.
   */
  List<LabelledDocument> toponyms(Path file) throws IOException {
    List<LabelledDocument> documents = new ArrayList<>();
    NodeList articles = xml(file).getElementsByTagName("article");
    for (int i = 0; i < articles.getLength(); i++) {
      Element article = (Element) articles.item(i);
      String text = child(article, "text");
      List<LabelledDocument.Label> labels = new ArrayList<>();
      boolean fits = true;
      NodeList toponyms = article.getElementsByTagName("toponym");
      for (int j = 0; j < toponyms.getLength(); j++) {
        Element toponym = (Element) toponyms.item(j);
        int start = Integer.parseInt(child(toponym, "start").strip());
        int end = Integer.parseInt(child(toponym, "end").strip());
        fits &= end <= text.length() && text.substring(start, end).equals(child(toponym, "phrase"));
        labels.add(new LabelledDocument.Label(start, end, state(toponym), child(toponym, "name")));
      }
      if (fits) {
        documents.add(new LabelledDocument(article.getAttribute("docid"), text, labels));
      }
    }
    return documents;
  }

  /** The country of a label of the codes PCL, PCLI, PCLD, PCLS and so on; else null. */
  private String state(Element toponym) {
    if (!child(toponym, "fcode").startsWith("PCL")) {
      return null;
    }
    String byName = byName(child(toponym, "name"));
    return byName != null ? byName : byName(child(toponym, "country"));
  }

  private String byName(String name) {
    return idByName.get(name.strip().toLowerCase(Locale.ROOT));
  }

  private static String child(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static Element xml(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no XML", e);
    }
  }
}
