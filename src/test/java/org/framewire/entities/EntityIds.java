package org.framewire.entities;

import java.util.List;

/** The ids that a gazetteer knows, for tests of other packages that go over all of them. */
public final class EntityIds {
  private EntityIds() {}

  /** Of countries, and of what is treated like a country. */
  public static List<String> countries(Gazetteer gazetteer) {
    return gazetteer.countries().stream().map(Country::id).toList();
  }

  public static List<String> leaders(Gazetteer gazetteer) {
    return gazetteer.leaders().stream().map(Leader::id).toList();
  }
}
