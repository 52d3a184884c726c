package org.framewire.ingest.outlets;

import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/**
 * Brings an address to the form in which two addresses of one article are equal: no scheme, host in
 * lower case without {@code www}, {@code m} and the like, no port, fragment, tracking parameter or
 * slash at the end.
 */
public final class CanonicalUrl {
  private static final BoundedPattern COMMENT =
      BoundedPattern.atStart("(?i).*#(?:post|comment|reply|cmt)[-_=]?\\d+");
  private static final BoundedPattern AMP_PATH =
      BoundedPattern.of("[/.]amp(?:\\.html)?$|^/amp(?=/.)");
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "cmpid",
          "cmp",
          "ncid",
          "icid",
          "ito",
          "ref",
          "ref_src",
          "referrer",
          "src",
          "smid",
          "smprod",
          "partner",
          "emc",
          "rss",
          "rssfeed",
          "feedtype",
          "feedname",
          "hp",
          "_r",
          "pgtype",
          "clicksource",
          "module",
          "region",
          "action",
          "amp",
          "outputtype",
          "spm",
          "xid",
          "sr_share",
          "share",
          "mod",
          "ns_mchannel",
          "ns_source",
          "ns_campaign",
          "ns_linkname",
          "ns_fee",
          "ex_cid",
          "taid",
          "cid",
          "mbid",
          "_ga",
          "google_editors_picks",
          "ftag",
          "campaign_id",
          "instance_id",
          "segment_id",
          "tid");
  private static final String[] TRACKING_STARTS = {"utm_", "wt.", "mc_", "at_", "pk_", "hsa_"};

  private CanonicalUrl() {}

  /**
   * The canonical form, or null when the address is none or names a whole site, which tells no
   * article from another. An article in an archive or cache has the form of its own address.
   *
   * @param register tells which hosts show the pages of one outlet
   */
  public static String of(String url, OutletRegister register) {
    String address = url == null ? null : InnerAddress.of(url);
    String host = address == null ? null : HostName.of(address);
    if (host == null) {
      return null;
    }
    String behind = HostName.behind(address);
    int fragment = behind.indexOf('#');
    behind = fragment < 0 ? behind : behind.substring(0, fragment);
    int query = behind.indexOf('?');
    String path = query < 0 ? behind : behind.substring(0, query);
    path = trimSlashes(AMP_PATH.replaceAll(trimSlashes(path), ""));
    String kept = query < 0 ? "" : keptParameters(behind.substring(query + 1));
    return path.isEmpty() && kept.isEmpty() ? null : register.canonicalHost(host) + path + kept;
  }

  /** Whether an address is that of a reader's comment. */
  public static boolean isComment(String url) {
    return url.indexOf('#') >= 0 && COMMENT.matches(url);
  }

  private static String trimSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String keptParameters(String query) {
    StringBuilder kept = new StringBuilder();
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      String name = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!name.isEmpty() && !isTracking(name.toLowerCase(Locale.ROOT))) {
        kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
      }
    }
    return kept.toString();
  }

  private static boolean isTracking(String name) {
    if (TRACKING.contains(name)) {
      return true;
    }
    for (String start : TRACKING_STARTS) {
      if (name.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
