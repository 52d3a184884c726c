package org.framewire.ingest.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of zones as news writes them. A name that means several zones, such as IST (India, Israel,
 * Ireland), is none of them; CST, EST and their kin are those of North America, as in RFC 822.
 */
final class ZoneNames {
  private static final Map<String, ZoneId> ZONES = zones();

  private ZoneNames() {}

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    put(zones, ZoneOffset.UTC, "z", "utc", "gmt", "ut", "wet");
    put(zones, ZoneId.of("America/New_York"), "et");
    put(zones, ZoneId.of("America/Chicago"), "ct");
    put(zones, ZoneId.of("America/Denver"), "mt");
    put(zones, ZoneId.of("America/Los_Angeles"), "pt");
    put(zones, ZoneOffset.ofHours(-10), "hst");
    put(zones, ZoneOffset.ofHours(-9), "akst");
    put(zones, ZoneOffset.ofHours(-8), "pst", "akdt");
    put(zones, ZoneOffset.ofHours(-7), "mst", "pdt");
    put(zones, ZoneOffset.ofHours(-6), "cst", "mdt");
    put(zones, ZoneOffset.ofHours(-5), "est", "cdt");
    put(zones, ZoneOffset.ofHours(-4), "edt");
    put(zones, ZoneOffset.ofHours(-3), "adt", "brt");
    put(zones, ZoneOffset.ofHours(1), "cet", "mez", "west", "bst");
    put(zones, ZoneOffset.ofHours(2), "cest", "mesz", "eet", "sast");
    put(zones, ZoneOffset.ofHours(3), "eest", "msk", "eat");
    put(zones, ZoneOffset.ofHours(5), "pkt");
    put(zones, ZoneOffset.ofHours(7), "wib");
    put(zones, ZoneOffset.ofHours(8), "hkt", "sgt", "awst");
    put(zones, ZoneOffset.ofHours(9), "jst", "kst");
    put(zones, ZoneOffset.ofHours(10), "aest");
    put(zones, ZoneOffset.ofHours(11), "aedt");
    put(zones, ZoneOffset.ofHours(12), "nzst");
    put(zones, ZoneOffset.ofHours(13), "nzdt");
    return Map.copyOf(zones);
  }

  private static void put(Map<String, ZoneId> zones, ZoneId zone, String... names) {
    for (String name : names) {
      zones.put(name, zone);
    }
  }

  /** The zone of a name in lower case; null when there is none, or several. */
  static ZoneId find(String name) {
    return ZONES.get(name);
  }
}
