package org.framewire.ingest.outlets;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/**
 * Finds the one id of an outlet, from a field of the dump that gives its host or name, else from
 * the address of the article, else from the credit line. What names nobody for sure stands back: a
 * name that several outlets have, a name that the register does not know, and the host of a portal
 * that shows the articles of others.
 *
 * <p>An instance remembers what it was asked and belongs to one thread.
 */
public final class OutletName {
  public static final String UNKNOWN = "unknown";

  private static final int REMEMBERED = 2048;

  /** More than this is a sentence, and no name. */
  private static final int LONGEST_NAME = 100;

  private static final Set<String> NOBODY =
      Set.of(
          "",
          "nan",
          "na",
          "none",
          "null",
          "nil",
          "unknown",
          "undefined",
          "notavailable",
          "notspecified",
          "nosource",
          "source",
          "publisher",
          "other",
          "others",
          "various",
          "admin",
          "administrator",
          "editor",
          "staff",
          "anonymous",
          "test",
          "true",
          "false");

  /** What aggregators write where somebody from outside does: "Guest Writer - Left". */
  private static final BoundedPattern GUEST =
      BoundedPattern.of(
          "guest(?:writer|author|columnist|contributor|editorial|opinion|post|blogger)");

  /** How surely something names who published an article, from the surest. */
  private enum Strength {
    PUBLISHER,
    SHARED_NAME,
    OTHER_NAME,
    PORTAL,
    NOBODY
  }

  private record Told(String id, Strength strength, String written) {}

  private static final Told NOTHING = new Told(null, Strength.NOBODY, null);

  private final OutletRegister register;
  private final Map<String, Told> hosts = remembering();
  private final Map<String, Told> names = remembering();

  public OutletName(OutletRegister register) {
    this.register = register;
  }

  private static Map<String, Told> remembering() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  /**
   * The outlet of an article; each argument may be null.
   *
   * @param address field that should hold the outlet's host
   * @param name field that should hold the outlet's name
   * @param url address of the article
   * @param credit agency of the credit line
   */
  public Outlet find(String address, String name, String url, String credit) {
    Told byAddress = byField(address);
    Told byName = byField(name);
    Told byUrl = byAddress(url);
    for (Strength strength : Strength.values()) {
      if (strength == Strength.NOBODY) {
        break;
      }
      if (byAddress.strength() == strength) {
        return outlet(byAddress, Outlet.Rule.FIELD);
      }
      if (byName.strength() == strength) {
        return outlet(byName, Outlet.Rule.FIELD);
      }
      if (byUrl.strength() == strength) {
        return byUrl.id().equals(byName.id())
            ? outlet(byName, Outlet.Rule.FIELD)
            : outlet(byUrl, Outlet.Rule.URL);
      }
    }
    return byCredit(credit);
  }

  private static Outlet outlet(Told told, Outlet.Rule rule) {
    return new Outlet(told.id(), rule, told.written());
  }

  private Outlet byCredit(String credit) {
    String slug = credit == null ? "" : NameForm.slug(credit);
    if (slug.isEmpty()) {
      return new Outlet(UNKNOWN, Outlet.Rule.UNKNOWN, null);
    }
    RegisteredOutlet registered = register.index().credited(credit);
    return new Outlet(registered == null ? slug : registered.id(), Outlet.Rule.CREDIT, credit);
  }

  private Told byField(String field) {
    return field == null ? NOTHING : names.computeIfAbsent(field, this::readField);
  }

  private Told readField(String field) {
    String written = field.strip();
    OutletIndex.Named named = isName(written) ? register.index().named(written) : null;
    if (named == null) {
      if (HostName.looksLikeAddress(written)) {
        return byAddress(written);
      }
      if (!isName(written)) {
        return NOTHING;
      }
      named = register.index().namedInPart(written);
    }
    return named == null
        ? new Told(NameForm.slug(written), Strength.OTHER_NAME, written)
        : told(named, written);
  }

  private static boolean isName(String text) {
    if (text.length() > LONGEST_NAME) {
      return false;
    }
    String key = NameForm.key(text);
    return !NOBODY.contains(key) && !GUEST.matcher(key).lookingAt();
  }

  private static Told told(OutletIndex.Named named, String written) {
    Strength strength = strength(named.outlet());
    boolean shared = strength == Strength.PUBLISHER && named.whole();
    return new Told(named.outlet().id(), shared ? Strength.SHARED_NAME : strength, written);
  }

  private static Strength strength(RegisteredOutlet outlet) {
    return switch (outlet.kind()) {
      case OUTLET, AGENCY -> Strength.PUBLISHER;
      case PORTAL, PLATFORM -> Strength.PORTAL;
      case FORWARDER -> Strength.NOBODY;
    };
  }

  private Told byAddress(String address) {
    if (address == null) {
      return NOTHING;
    }
    String inner = InnerAddress.of(address);
    return HostName.looksLikeAddress(inner)
        ? hosts.computeIfAbsent(HostName.of(inner), this::readHost)
        : NOTHING;
  }

  private Told readHost(String host) {
    RegisteredOutlet outlet = register.index().atHost(host);
    if (outlet == null) {
      return new Told(HostName.registrable(host), Strength.PUBLISHER, host);
    }
    String site = HostName.withoutMirror(host);
    boolean lent =
        outlet.kind() == RegisteredOutlet.Kind.PLATFORM && !outlet.domains().contains(site);
    return lent
        ? new Told(site, Strength.PUBLISHER, host)
        : new Told(outlet.id(), strength(outlet), host);
  }
}
