package org.framewire.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who held which office when, asked by country and title. */
final class OfficeHolders {
  /** In place of a country: an office of any. */
  private static final String ANY_COUNTRY = "";

  /** Mexico's president of 2018 was elected 153 days before he took office. */
  private static final int DAYS_TO_OFFICE = 210;

  private final List<Leader> leaders;
  private final List<Title> titles;
  private final Map<String, List<Integer>> byCountry = new HashMap<>();
  private final Map<String, Office.Kind> ledBy = new HashMap<>();

  OfficeHolders(Gazetteer gazetteer) {
    leaders = gazetteer.leaders();
    titles = gazetteer.titles();
    gazetteer.countries().forEach(country -> ledBy.put(country.id(), country.ledBy()));
    for (int leader = 0; leader < leaders.size(); leader++) {
      for (String country : servedBy(leaders.get(leader))) {
        byCountry.computeIfAbsent(country, served -> new ArrayList<>()).add(leader);
      }
    }
  }

  private static Set<String> servedBy(Leader leader) {
    Set<String> countries = new LinkedHashSet<>();
    countries.add(leader.country());
    leader.offices().forEach(office -> countries.add(office.country()));
    return countries;
  }

  /** Whether the leader holds an office by this title on the day. */
  boolean holds(int leader, int title, LocalDate date) {
    return holds(ANY_COUNTRY, leader, title, date);
  }

  private boolean holds(String country, int leader, int title, LocalDate date) {
    Title asked = titles.get(title);
    boolean literal = isLiteral(country, leader, title);
    for (Office office : leaders.get(leader).offices()) {
      if (isOf(country, office) && office.covers(date) && means(asked, literal, office)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the leader held such an office on or before the day; at any time when it is null. */
  boolean held(int leader, int title, LocalDate date) {
    return held(ANY_COUNTRY, leader, title, date);
  }

  private boolean held(String country, int leader, int title, LocalDate date) {
    Title asked = titles.get(title);
    boolean literal = isLiteral(country, leader, title);
    for (Office office : leaders.get(leader).offices()) {
      boolean begun = date == null || !office.from().isAfter(date);
      if (isOf(country, office) && begun && means(asked, literal, office)) {
        return true;
      }
    }
    return false;
  }

  boolean inOffice(int leader, LocalDate date) {
    return leaders.get(leader).inOffice(date);
  }

  /** Whether the leader has held an office by the day. */
  boolean begunBy(int leader, LocalDate date) {
    for (Office office : leaders.get(leader).offices()) {
      if (!office.from().isAfter(date)) {
        return true;
      }
    }
    return false;
  }

  String country(int leader) {
    return leaders.get(leader).country();
  }

  /**
   * The holders of a country's office on a day; of a general title, him who leads if that shows.
   */
  List<Integer> holders(String country, int title, LocalDate date) {
    List<Integer> holders = new ArrayList<>();
    for (int leader : byCountry.getOrDefault(country, List.of())) {
      if (holds(country, leader, title, date)) {
        holders.add(leader);
      }
    }
    if (holders.size() > 1 && titles.get(title).isGeneral()) {
      List<Integer> foremost = foremost(country, holders, date);
      return foremost.size() == 1 ? foremost : holders;
    }
    return holders;
  }

  /**
   * Who leads among the holders of several offices: somebody who rules without being head of state
   * or government, else the holder of the office that leads the country.
   */
  private List<Integer> foremost(String country, List<Integer> holders, LocalDate date) {
    List<Integer> rulers = new ArrayList<>(holders);
    rulers.removeIf(leader -> !rules(country, leaders.get(leader), date));
    if (!rulers.isEmpty()) {
      return rulers;
    }
    List<Integer> leading = new ArrayList<>(holders);
    leading.removeIf(leader -> !holdsKind(country, leaders.get(leader), ledBy.get(country), date));
    return leading;
  }

  private static boolean holdsKind(
      String country, Leader leader, Office.Kind kind, LocalDate date) {
    for (Office office : leader.offices()) {
      if (isOf(country, office) && office.covers(date) && office.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** All who held a country's office up to a day, or ever when it is null. */
  List<Integer> everHolders(String country, int title, LocalDate date) {
    List<Integer> holders = new ArrayList<>();
    for (int leader : byCountry.getOrDefault(country, List.of())) {
      if (held(country, leader, title, date)) {
        holders.add(leader);
      }
    }
    return holders;
  }

  /**
   * Whether the title, asked of this leader, is the name of an office of his country; else it is
   * taken for any office of its kinds.
   */
  boolean isLiteral(int leader, int title) {
    return isLiteral(ANY_COUNTRY, leader, title);
  }

  private boolean isLiteral(String country, int leader, int title) {
    if (titles.get(title).isGeneral()) {
      return false;
    }
    return ANY_COUNTRY.equals(country)
        ? servedBy(leaders.get(leader)).stream().anyMatch(served -> hasOffice(served, title))
        : hasOffice(country, title);
  }

  private static boolean isOf(String country, Office office) {
    return ANY_COUNTRY.equals(country) || office.country().equals(country);
  }

  /** Whether a title is no office's own, but says of any that it leads. */
  boolean isGeneral(int title) {
    return titles.get(title).isGeneral();
  }

  /**
   * Who takes an office next, if he is known: the one holder whose term begins within half a year
   * and a month after the day, as an election is before it.
   */
  List<Integer> nextHolders(String country, int title, LocalDate date) {
    List<Integer> next = new ArrayList<>();
    for (int leader : byCountry.getOrDefault(country, List.of())) {
      Title asked = titles.get(title);
      boolean literal = isLiteral(country, leader, title);
      for (Office office : leaders.get(leader).offices()) {
        boolean soon =
            office.from().isAfter(date) && !office.from().isAfter(date.plusDays(DAYS_TO_OFFICE));
        if (soon
            && isOf(country, office)
            && means(asked, literal, office)
            && !holds(leader, title, date)) {
          next.add(leader);
        }
      }
    }
    return next;
  }

  /** Whether an office of the country ever had just this title. */
  boolean hasOffice(String country, int title) {
    return byCountry.containsKey(country) && isUsed(country, titles.get(title));
  }

  private static boolean rules(String country, Leader leader, LocalDate date) {
    for (Office office : leader.offices()) {
      if (isOf(country, office)
          && office.covers(date)
          && (office.kind() == Office.Kind.LEADER || office.title().equals("supreme leader"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUsed(String country, Title title) {
    for (int leader : byCountry.get(country)) {
      for (Office office : leaders.get(leader).offices()) {
        if (isOf(country, office) && title.names(office)) {
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
