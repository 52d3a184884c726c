package org.framewire.quotations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a person who is quoted by his surname the full name that the article quotes him by too. */
final class FullNames {
  private final Map<String, String> bySurname = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  private FullNames(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (isPerson(quotation)) {
        learn(quotation.speaker().text());
      }
    }
  }

  /** The quotations of one article, in which two people of one surname keep it. */
  static List<Quotation> in(List<Quotation> quotations) {
    FullNames names = new FullNames(quotations);
    return quotations.stream().map(names::complete).toList();
  }

  private static boolean isPerson(Quotation quotation) {
    return quotation.speaker().kind() == Speaker.Kind.PERSON;
  }

  private void learn(String name) {
    int space = name.lastIndexOf(' ');
    if (space > 0) {
      String surname = name.substring(space + 1);
      String known = bySurname.putIfAbsent(surname, name);
      if (known != null && !known.equals(name)) {
        shared.add(surname);
      }
    }
  }

  private Quotation complete(Quotation quotation) {
    Speaker speaker = quotation.speaker();
    String full = isPerson(quotation) ? bySurname.get(speaker.text()) : null;
    return full == null || shared.contains(speaker.text())
        ? quotation
        : quotation.by(new Speaker(speaker.kind(), speaker.entityId(), full, speaker.rule()));
  }
}
