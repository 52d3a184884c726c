package org.framewire.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held which office when, asked by country and title. */
final class OfficeHolders {
  private final List<Leader> leaders;
  private final List<Title> titles;
  private final Map<String, List<Integer>> byCountry = new HashMap<>();

  OfficeHolders(Gazetteer gazetteer) {
    leaders = gazetteer.leaders();
    titles = gazetteer.titles();
    for (int leader = 0; leader < leaders.size(); leader++) {
      byCountry
          .computeIfAbsent(leaders.get(leader).country(), country -> new ArrayList<>())
          .add(leader);
    }
  }

  /** Whether the leader holds an office by this title on the day. */
  boolean holds(int leader, int title, LocalDate date) {
    Title asked = titles.get(title);
    boolean literal = isUsed(leaders.get(leader).country(), asked);
    for (Office office : leaders.get(leader).offices()) {
      if (office.covers(date) && means(asked, literal, office)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the leader held such an office on or before the day; at any time when it is null. */
  boolean held(int leader, int title, LocalDate date) {
    Title asked = titles.get(title);
    boolean literal = isUsed(leaders.get(leader).country(), asked);
    for (Office office : leaders.get(leader).offices()) {
      if ((date == null || !office.from().isAfter(date)) && means(asked, literal, office)) {
        return true;
      }
    }
    return false;
  }

  boolean inOffice(int leader, LocalDate date) {
    return leaders.get(leader).inOffice(date);
  }

  String country(int leader) {
    return leaders.get(leader).country();
  }

  /**
   * The holders of a country's office on a day. Where a general title ({@code leader}) fits several
   * people, somebody who rules without being head of state or government comes first.
   */
  List<Integer> holders(String country, int title, LocalDate date) {
    List<Integer> holders = new ArrayList<>();
    List<Integer> rulers = new ArrayList<>();
    for (int leader : byCountry.getOrDefault(country, List.of())) {
      if (holds(leader, title, date)) {
        holders.add(leader);
        if (rules(leaders.get(leader), date)) {
          rulers.add(leader);
        }
      }
    }
    return holders.size() > 1 && rulers.size() == 1 ? rulers : holders;
  }

  /** All who held a country's office up to a day, or ever when it is null. */
  List<Integer> everHolders(String country, int title, LocalDate date) {
    List<Integer> holders = new ArrayList<>();
    for (int leader : byCountry.getOrDefault(country, List.of())) {
      if (held(leader, title, date)) {
        holders.add(leader);
      }
    }
    return holders;
  }

  /** Whether an office of the country ever had just this title. */
  boolean hasOffice(String country, int title) {
    return byCountry.containsKey(country) && isUsed(country, titles.get(title));
  }

  private static boolean rules(Leader leader, LocalDate date) {
    for (Office office : leader.offices()) {
      if (office.covers(date)
          && (office.kind() == Office.Kind.LEADER || office.title().equals("supreme leader"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUsed(String country, Title title) {
    for (int leader : byCountry.get(country)) {
      for (Office office : leaders.get(leader).offices()) {
        if (title.names(office)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean means(Title title, boolean literal, Office office) {
    return literal ? title.names(office) : title.kinds().contains(office.kind());
  }
}
