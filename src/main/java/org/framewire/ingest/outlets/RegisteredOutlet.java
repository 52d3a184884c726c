package org.framewire.ingest.outlets;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What the register knows of an outlet.
 *
 * @param id the domain that the outlet calls home; of an agency the short name of its credit line
 * @param name to show
 * @param otherNames further names; a name may be followed by words such as "Online" or "News"
 * @param wholeNames names that others have too ("The Star"): they count as a whole alone, and give
 *     way to the address of the article
 * @param domains hosts under which it publishes, the main one first; hosts below them belong to it
 *     unless another outlet names them
 * @param mirrors hosts that show the pages of the main domain under the same paths
 * @param credits further names by which credit lines call it
 * @param country ISO 3166-1 alpha-3 of its home, or null
 * @param zone where its day begins and ends, or null
 */
public record RegisteredOutlet(
    String id,
    String name,
    List<String> otherNames,
    List<String> wholeNames,
    List<String> domains,
    List<String> mirrors,
    List<String> credits,
    String country,
    ZoneId zone,
    Kind kind) {

  public RegisteredOutlet {
    otherNames = List.copyOf(otherNames);
    wholeNames = List.copyOf(wholeNames);
    domains = List.copyOf(domains);
    mirrors = List.copyOf(mirrors);
    credits = List.copyOf(credits);
  }

  /** What an outlet does. */
  public enum Kind {
    /** Publishes its own articles. */
    OUTLET,
    /** Writes for others, and is named in their credit lines. */
    AGENCY,
    /** Shows the articles of others, so that its host alone says little. */
    PORTAL,
    /** Lends hosts to others: each host below its own is an outlet by itself. */
    PLATFORM,
    /** Leads to the pages of others; its host says nothing of who published. */
    FORWARDER;

    /** As files write it. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
