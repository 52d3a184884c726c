package org.framewire.ingest.outlets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.BoundedPattern;

/** Outlets by all that can name them. It is filled once, and only read then. */
final class OutletIndex {
  private static final BoundedPattern ONE_SMALL_WORD = BoundedPattern.of("[a-z0-9-]{3,}");

  private final Map<String, RegisteredOutlet> hosts = new HashMap<>();
  private final Map<String, Named> names = new HashMap<>();
  private final Map<String, RegisteredOutlet> credits = new HashMap<>();

  /**
   * An outlet that has a name.
   *
   * @param whole whether others may have the name too, so that it counts as a whole alone
   */
  record Named(RegisteredOutlet outlet, boolean whole) {}

  /**
   * Adds an outlet.
   *
   * @param file for messages
   * @param yields whether others keep what they claim as well; otherwise that is an error
   * @throws OutletException where two outlets claim one host or name
   */
  void add(RegisteredOutlet outlet, String file, boolean yields) {
    outlet.domains().forEach(host -> addHost(host, outlet, file, yields));
    outlet.mirrors().forEach(host -> addHost(host, outlet, file, yields));
    // Whole names first: a name to show that stands among them is one itself.
    outlet.wholeNames().forEach(name -> addName(name, new Named(outlet, true), file, yields));
    addName(outlet.name(), new Named(outlet, false), file, yields);
    outlet.otherNames().forEach(name -> addName(name, new Named(outlet, false), file, yields));
    outlet
        .credits()
        .forEach(
            credit ->
                claim(
                    credits.putIfAbsent(NameForm.key(credit), outlet),
                    outlet,
                    credit,
                    file,
                    yields));
  }

  private void addHost(String host, RegisteredOutlet outlet, String file, boolean yields) {
    claim(hosts.putIfAbsent(host, outlet), outlet, host, file, yields);
  }

  private void addName(String name, Named named, String file, boolean yields) {
    List<String> keys = NameForm.keys(name);
    boolean whole = named.whole() || keys.stream().anyMatch(key -> isWhole(key, named.outlet()));
    for (String key : keys) {
      Named before = names.putIfAbsent(key, new Named(named.outlet(), whole));
      claim(before == null ? null : before.outlet(), named.outlet(), name, file, yields);
    }
  }

  private boolean isWhole(String key, RegisteredOutlet outlet) {
    Named named = names.get(key);
    return named != null && named.whole() && named.outlet().id().equals(outlet.id());
  }

  private static void claim(
      RegisteredOutlet before, RegisteredOutlet outlet, String what, String file, boolean yields) {
    if (before != null && !before.id().equals(outlet.id()) && !yields) {
      throw new OutletException(
          file,
          outlet.id(),
          "\"" + what + "\" is also of " + before.id(),
          "Leave it to one of the two");
    }
  }

  /** The outlet to which a host belongs, by the longest registered end of it; or null. */
  RegisteredOutlet atHost(String host) {
    String rest = host;
    RegisteredOutlet outlet = hosts.get(rest);
    while (outlet == null) {
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return null;
      }
      rest = rest.substring(dot + 1);
      outlet = hosts.get(rest);
    }
    return outlet;
  }

  /** The outlet that a name means as it stands, or null. */
  Named named(String name) {
    for (String key : NameForm.keys(name)) {
      Named exact = names.get(key);
      if (exact != null) {
        return exact;
      }
    }
    // People write nytimes for nytimes.com too.
    RegisteredOutlet host = ONE_SMALL_WORD.matches(name) ? hosts.get(name + ".com") : null;
    return host == null ? null : new Named(host, true);
  }

  /** The outlet that a name means without what may follow it ("Online", "- Opinion"), or null. */
  Named namedInPart(String name) {
    String rest = NameForm.withoutParts(name);
    Named named = rest.equals(name) ? null : named(rest);
    if (named != null) {
      return named;
    }
    for (String key : NameForm.keysWithoutFollowers(rest)) {
      named = names.get(key);
      if (named != null && !named.whole()) {
        return named;
      }
    }
    return null;
  }

  /** The outlet that a credit line means, or null. */
  RegisteredOutlet credited(String credit) {
    RegisteredOutlet outlet = credits.get(NameForm.key(credit));
    if (outlet != null) {
      return outlet;
    }
    Named named = named(credit);
    return named == null ? null : named.outlet();
  }
}
