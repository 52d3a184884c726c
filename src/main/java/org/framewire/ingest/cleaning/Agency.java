package org.framewire.ingest.cleaning;

import java.util.Map;
import java.util.TreeMap;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/** The news agencies and syndicators that credit lines name, by their usual short names. */
final class Agency {
  private static final Map<String, String> NAMES = names();
  private static final BoundedPattern PART = BoundedPattern.of("[^/,&|]+");

  private Agency() {}

  private static Map<String, String> names() {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    add(names, "AP", "Associated Press", "The Associated Press", "AP News");
    add(names, "Reuters", "Reuters Health", "Thomson Reuters Foundation", "Reuters Life!");
    add(names, "AFP", "Agence France-Presse", "AFP-Relaxnews");
    add(names, "Bloomberg", "Bloomberg News", "Bloomberg Opinion");
    add(names, "UPI", "United Press International");
    add(names, "dpa", "Deutsche Presse-Agentur", "dpa-AFX");
    add(names, "CNN", "CNN Business", "CNN Politics", "CNNMoney", "CNN Money");
    add(names, "Xinhua", "Xinhua News Agency");
    add(names, "TASS", "ITAR-TASS");
    add(names, "KCNA", "Korean Central News Agency");
    add(names, "Yonhap", "Yonhap News Agency");
    add(names, "Kyodo", "Kyodo News");
    add(names, "PTI", "Press Trust of India");
    add(names, "ANI", "Asian News International");
    add(names, "IANS", "Indo-Asian News Service");
    add(names, "EFE", "EFE News");
    add(names, "Anadolu", "Anadolu Agency");
    add(names, "The Canadian Press", "Canadian Press");
    add(names, "PA", "PA Media", "Press Association");
    add(names, "AAP", "Australian Associated Press");
    for (String single :
        new String[] {
          "ANSA",
          "RIA",
          "Interfax",
          "Jiji",
          "KUNA",
          "SANA",
          "WAM",
          "Belga",
          "APA",
          "TT",
          "NTB",
          "PRNewswire",
          "Business Wire",
          "GLOBE NEWSWIRE",
          "Newsfile Corp.",
          "StatePoint",
          "BPT",
          "KNSI",
          "Tribune News Service",
          "MarketWatch",
          "Dow Jones",
          "CNS",
          "RNS",
          "JTA",
          "ANTARA",
          "Bernama",
          "CNA",
          "VOA",
          "RFE/RL",
          "NBC",
          "CBS",
          "ABC",
          "CBS News",
          "NBC News"
        }) {
      add(names, single);
    }
    return names;
  }

  private static void add(Map<String, String> names, String name, String... others) {
    names.put(name, name);
    for (String other : others) {
      names.put(other, name);
    }
  }

  /** The short name of the agency that a credit names first, or null when it names none. */
  static String nameOf(String credit) {
    String whole = NAMES.get(credit);
    if (whole != null) {
      return whole;
    }
    BoundedMatcher part = PART.matcher(credit);
    return part.find() ? NAMES.get(part.group().strip()) : null;
  }
}
