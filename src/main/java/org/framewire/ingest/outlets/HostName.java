package org.framewire.ingest.outlets;

import com.google.common.net.InternetDomainName;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedPattern;

/**
 * Reads hosts out of addresses and finds the part of them that is registered, by the public suffix
 * list that Guava carries.
 */
final class HostName {
  private static final BoundedPattern LABELS =
      BoundedPattern.atStart("[\\p{L}\\p{Nd}_-]++(?:\\.[\\p{L}\\p{Nd}_-]++)++");
  private static final BoundedPattern SCHEME = BoundedPattern.atStart("[A-Za-z][A-Za-z0-9+.-]*://");
  private static final BoundedPattern NUMERIC = BoundedPattern.atStart("[0-9.]+");
  private static final BoundedPattern MIRROR =
      BoundedPattern.atStart("(?:www\\d*|m|amp|mobile|mobi|touch|wap|edition)\\..+\\..+");

  /** Reserved by RFC 2606 for what does not exist. */
  private static final Set<String> RESERVED = Set.of("example", "test", "invalid");

  private HostName() {}

  /** The host of an address or of a bare host, in lower case without port; null where none is. */
  static String of(String address) {
    String text = address.strip();
    String authority = text.substring(start(text), end(text));
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return LABELS.matches(host) ? host : null;
  }

  /** What stands behind the host and port: path, query and fragment. */
  static String behind(String address) {
    String text = address.strip();
    return text.substring(end(text));
  }

  private static int start(String text) {
    int scheme = SCHEME.matcher(text).lookingAt() ? text.indexOf("://") : -1;
    return scheme >= 0 ? scheme + 3 : text.startsWith("//") ? 2 : 0;
  }

  private static int end(String text) {
    int end = start(text);
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether a text is an address or a host of a known ending, and not a name with a full stop. */
  static boolean looksLikeAddress(String text) {
    String host = text.indexOf(' ') >= 0 ? null : of(text);
    if (host == null) {
      return false;
    }
    String ending = host.substring(host.lastIndexOf('.') + 1);
    return text.contains("://")
        || RESERVED.contains(ending)
        || (InternetDomainName.isValid(host) && InternetDomainName.from(host).hasPublicSuffix());
  }

  /** The host without the labels that name a mirror: {@code www}, {@code m}, {@code amp} … */
  static String withoutMirror(String host) {
    String rest = host;
    while (MIRROR.matches(rest)) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return rest;
  }

  /** The domain that somebody registered: {@code bbc.co.uk} of {@code news.bbc.co.uk}. */
  static String registrable(String host) {
    if (NUMERIC.matches(host) || !InternetDomainName.isValid(host)) {
      return host;
    }
    InternetDomainName name = InternetDomainName.from(withoutMirror(host));
    if (name.isUnderPublicSuffix()) {
      return name.topPrivateDomain().toString();
    }
    return name.hasPublicSuffix() ? name.toString() : lastTwo(name.toString());
  }

  private static String lastTwo(String host) {
    int last = host.lastIndexOf('.');
    int before = host.lastIndexOf('.', last - 1);
    return host.substring(before + 1);
  }
}
