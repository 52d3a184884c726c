package org.framewire.ingest.outlets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/**
 * Finds the address of the article inside that of an archive, a cache or a redirect: {@code
 * https://web.archive.org/web/2019/http://post.example/a} shows {@code http://post.example/a}.
 */
final class InnerAddress {
  private static final int MOST_LAYERS = 3;
  private static final Set<String> ARCHIVES =
      Set.of(
          "archive.org",
          "archive.is",
          "archive.ph",
          "archive.today",
          "archive.fo",
          "archive.li",
          "archive.md",
          "archive.vn",
          "webcitation.org",
          "freezepage.com",
          "perma.cc");

  /** An address behind the first step of a path; a slash of it may have been lost. */
  private static final BoundedPattern IN_PATH =
      BoundedPattern.of("(?i)(?<=[/=])(https?):/{1,2}(?=[^/])");

  private static final BoundedPattern CACHED =
      BoundedPattern.of("[?&]q=cache:(?:[\\w-]+:)?(https?://)?([^+&\\s]+)");
  private static final BoundedPattern AMP_CACHE_PATH =
      BoundedPattern.of("^/(?:[a-z]/)?(?:[cvi]/)(?:s/)?(.+)");
  private static final BoundedPattern AMP_VIEWER_PATH = BoundedPattern.of("^/amp/(?:s/)?(.+)");
  private static final BoundedPattern GIVEN =
      BoundedPattern.of("(?i)[?&](?:url|u|q|to|target)=(https?(?::|%3A)[^&#]+)");

  private InnerAddress() {}

  /** The innermost address, or the address itself where it holds no other. */
  static String of(String address) {
    String found = address;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      String inner = inside(found);
      if (inner == null) {
        return found;
      }
      found = inner;
    }
    return found;
  }

  private static String inside(String address) {
    String host = HostName.of(address);
    if (host == null) {
      return null;
    }
    if (host.endsWith(".cdn.ampproject.org")) {
      String path = firstGroup(AMP_CACHE_PATH, HostName.behind(address));
      return path == null ? encodedHost(host, ".cdn.ampproject.org", "") : path;
    }
    if (host.endsWith(".translate.goog")) {
      return encodedHost(host, ".translate.goog", HostName.behind(address));
    }
    String plain = HostName.withoutMirror(host);
    if (ARCHIVES.contains(plain) || plain.equals("web.archive.org")) {
      return inPath(address);
    }
    if (plain.equals("webcache.googleusercontent.com")) {
      BoundedMatcher cached = CACHED.matcher(address);
      return cached.find() ? decoded(cached.group(2)) : null;
    }
    return redirects(plain) ? redirected(address) : null;
  }

  private static boolean redirects(String host) {
    return host.equals("l.facebook.com")
        || host.equals("lm.facebook.com")
        || host.equals("facebook.com")
        || host.startsWith("google.")
        || host.equals("news.google.com")
        || host.equals("news.url.google.com")
        || host.equals("bing.com")
        || host.equals("youtube.com");
  }

  private static String redirected(String address) {
    String viewed = firstGroup(AMP_VIEWER_PATH, HostName.behind(address));
    if (viewed != null) {
      return viewed;
    }
    String given = firstGroup(GIVEN, address);
    return given == null ? null : decoded(given);
  }

  private static String inPath(String address) {
    BoundedMatcher matcher = IN_PATH.matcher(address);
    return matcher.find() ? matcher.group(1) + "://" + address.substring(matcher.end()) : null;
  }

  private static String firstGroup(BoundedPattern pattern, String text) {
    BoundedMatcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Hosts are written with hyphens for full stops there, and with two for a hyphen. */
  private static String encodedHost(String host, String end, String behind) {
    String encoded = host.substring(0, host.length() - end.length());
    return encoded.replace("--", "\n").replace('-', '.').replace('\n', '-') + behind;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
