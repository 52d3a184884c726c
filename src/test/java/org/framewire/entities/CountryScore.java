package org.framewire.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.framewire.text.ScannedText;

/**
 * Mentions of countries by name and demonym against labels.
 *
 * <p>A mention is right when it overlaps a label of its country. It is neither right nor wrong when
 * it overlaps a label of something else of that country (its team, army, a body or a part of it).
 * By document: the countries that the labels have and the countries that the mentions have.
 */
final class CountryScore {
  /** Right, found and labelled, of which all else follows. */
  static final class Tally {
    private int right;
    private int found;
    private int labelled;

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return labelled == 0 ? 1 : (double) right / labelled;
    }

    double f1() {
      return found + labelled == 0 ? 1 : 2.0 * right / (found + labelled);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.4f recall %.4f F1 %.4f (%d right of %d found, %d labelled)",
          precision(),
          recall(),
          f1(),
          right,
          found,
          labelled);
    }
  }

  private final MentionFinder finder;
  private final Map<String, Country> countries = new HashMap<>();
  private final ScannedText title = new ScannedText();
  private final ScannedText scanned = new ScannedText();
  private final Tally mentions = new Tally();
  private final Tally documents = new Tally();
  private final Map<String, Integer> missed = new TreeMap<>();
  private final Map<String, Integer> wrong = new TreeMap<>();
  private final StringBuilder errors = new StringBuilder();

  CountryScore(Gazetteer gazetteer) {
    finder = new MentionFinder(gazetteer);
    gazetteer.countries().forEach(country -> countries.put(country.id(), country));
    title.scan("");
  }

  void add(LabelledDocument document) {
    scanned.scan(document.text());
    Set<LabelledDocument.Label> reached = new LinkedHashSet<>();
    Set<String> countriesFound = new HashSet<>();
    Set<String> countriesLabelled = new HashSet<>();
    for (Mention mention : finder.find(title, scanned, 0, null)) {
      boolean byName =
          mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.DEMONYM;
      if (mention.kind() == Mention.Kind.COUNTRY && byName && !isOrganisation(mention)) {
        judge(mention, document, reached, countriesFound);
      }
    }
    for (LabelledDocument.Label label : document.labels()) {
      if (label.countryId() != null) {
        mentions.labelled++;
        countriesLabelled.add(label.countryId());
        if (!reached.contains(label)) {
          note(missed, document, label.start(), label.end(), label.countryId());
        }
      }
    }
    documents.found += countriesFound.size();
    documents.labelled += countriesLabelled.size();
    countriesFound.retainAll(countriesLabelled);
    documents.right += countriesFound.size();
  }

  /** Organisations are told beside countries, and labelled as none. */
  private boolean isOrganisation(Mention mention) {
    Country country = countries.get(mention.entityId());
    return country != null && country.kind() == Country.Kind.ORGANISATION;
  }

  private void judge(
      Mention mention,
      LabelledDocument document,
      Set<LabelledDocument.Label> reached,
      Set<String> countriesFound) {
    int start = utf16(document.text(), mention.start());
    int end = utf16(document.text(), mention.end());
    List<LabelledDocument.Label> over =
        document.labels().stream().filter(label -> label.overlaps(start, end)).toList();
    for (LabelledDocument.Label label : over) {
      if (mention.entityId() != null && mention.entityId().equals(label.countryId())) {
        countriesFound.add(mention.entityId());
        if (reached.add(label)) {
          mentions.right++;
          mentions.found++;
        }
        return;
      }
    }
    for (LabelledDocument.Label label : over) {
      if (label.countryId() == null && isOf(mention.entityId(), label.name())) {
        return;
      }
    }
    if (mention.entityId() != null) {
      countriesFound.add(mention.entityId());
    }
    mentions.found++;
    String labelledAs = over.isEmpty() ? "" : " [" + over.get(0).name() + "]";
    note(wrong, document, start, end, mention.entityId() + labelledAs);
  }

  private int utf16(String text, int byteOffset) {
    return text.offsetByCodePoints(0, scanned.codePointOffset(byteOffset));
  }

  /** Whether a label's name tells that it is something of the country: "England cricket team". */
  private boolean isOf(String countryId, String labelName) {
    if (countryId == null) {
      return false;
    }
    String name = labelName.toLowerCase(Locale.ROOT);
    Country country = countries.get(countryId);
    return Stream.concat(country.names().stream(), country.demonyms().stream())
        .anyMatch(alias -> name.contains(alias.text().toLowerCase(Locale.ROOT)));
  }

  private void note(
      Map<String, Integer> counts, LabelledDocument document, int start, int end, String what) {
    String text = document.text();
    counts.merge(text.substring(start, end) + "=" + what, 1, Integer::sum);
    errors
        .append(counts == missed ? "missed " : "wrong  ")
        .append(document.id())
        .append('\t')
        .append(what)
        .append('\t')
        .append(text.substring(Math.max(0, start - 60), start).replaceAll("\\s", " "))
        .append("<<")
        .append(text, start, end)
        .append(">>")
        .append(text.substring(end, Math.min(text.length(), end + 60)).replaceAll("\\s", " "))
        .append('\n');
  }

  Tally mentions() {
    return mentions;
  }

  Tally documents() {
    return documents;
  }

  /** Every error in its words, one a line. */
  String errors() {
    return errors.toString();
  }

  String report() {
    return "by mention  "
        + mentions
        + "\nby document "
        + documents
        + "\nmissed "
        + most(missed)
        + "\nwrong  "
        + most(wrong);
  }

  /** The thirty most frequent. */
  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(30)
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toList();
  }
}
