package org.framewire.ingest;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the one id of an outlet. A domain is surer than a name, because the names of one outlet
 * differ from dump to dump: the field that gives the outlet's host comes first, then the host of
 * the article, then the name, then the credit line.
 *
 * <p>An instance remembers hosts and belongs to one thread.
 */
final class OutletName {
  static final String UNKNOWN = "unknown";

  private static final int REMEMBERED = 2048;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final Map<String, String> domains =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * The outlet of an article; each argument may be null.
   *
   * @param address field that should hold the outlet's host
   * @param name field that should hold the outlet's name
   * @param url address of the article
   * @param credit agency of the credit line
   */
  Outlet find(String address, String name, String url, String credit) {
    String domain = domain(address);
    if (domain == null) {
      domain = domain(name);
    }
    if (domain != null) {
      return new Outlet(domain, Outlet.Rule.FIELD);
    }
    domain = domain(url);
    if (domain != null) {
      return new Outlet(domain, Outlet.Rule.URL);
    }
    String written = name == null ? address : name;
    String slug = written == null ? "" : slug(written);
    if (!slug.isEmpty()) {
      return new Outlet(slug, Outlet.Rule.FIELD);
    }
    return credit == null
        ? new Outlet(UNKNOWN, Outlet.Rule.UNKNOWN)
        : new Outlet(slug(credit), Outlet.Rule.CREDIT);
  }

  private String domain(String address) {
    if (address == null || !HostName.looksLikeAddress(address)) {
      return null;
    }
    return domains.computeIfAbsent(HostName.of(address), HostName::registrable);
  }

  /** Lower case words joined by hyphens, without accents. */
  static String slug(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String joined = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    int from = joined.startsWith("-") ? 1 : 0;
    int to = joined.endsWith("-") ? joined.length() - 1 : joined.length();
    return from < to ? joined.substring(from, to) : "";
  }
}
