package org.framewire.ingest.cleaning;

/**
 * What a page says to its readers in whole sentences, by kind, as patterns that match from end to
 * end whatever the case. {@link Boilerplate} looks for them at the head and tail of a text, and for
 * lines of nothing else.
 */
final class SentencesToReaders {
  private static final String NETWORK =
      "(?:Twitter|Facebook|Instagram|YouTube|Google News|Google\\+|LinkedIn|Pinterest|Telegram"
          + "|WhatsApp|TikTok|Threads|Flipboard|Reddit|Snapchat|X)";
  private static final String MORE_NETWORKS =
      "(?:[ ,:&]+(?:and|or|at|\\(?@\\w+\\)?|https?://\\S+|"
          + NETWORK
          + "))*(?:,? (?:for|and) [^.!?]{2,80})?";
  private static final String LETTER =
      "(?:newsletters?|inbox|e-?mails?|alerts?|briefings?|digest|tip ?sheets?|updates|podcasts?)";

  static final String[] ADVERTISEMENTS = {
    "advertise?ments?(?: advertisement)*:?",
    "advertisement continue reading.{0,40}",
    "skip (?:past )?(?:ad|advertisement|newsletter promotion)",
    "(?:story|article|report|continue reading|post|text) ?(?:continues|continued|continue)?"
        + " below(?: (?:this |the )?(?:video|graphic|advertisement|ad|image|map|gallery|photo))?",
    "(?:story|article) continues(?: after (?:the )?(?:ad|advertisement|video))?",
    "continue reading(?: the main story)?",
    "scroll (?:down )?(?:to|for) (?:continue|more|next).{0,40}",
  };
  static final String[] SUBSCRIPTIONS = {
    "\\W*(?:please )?(?:sign|signing)[ -]?up (?:here|now|today|below|free)",
    "(?:click (?:here )?to )?(?:please )?sign[ -]?up (?:here |now |today |free )*(?:for|to)"
        + " [^.!?]{0,120}?\\b"
        + LETTER
        + "\\b[^.!?]{0,100}",
    "subscribe(?: (?:here|now|today|free|for free|to our [^.!?]{2,80}))*",
    "subscribe (?:here |now |today )?(?:to|for) [^.!?]{0,80}\\b" + LETTER + "\\b[^.!?]{0,80}",
    "(?:get|receive) [^.!?]{0,140}\\b(?:to|in|into) your (?:inbox|e-?mail)\\b[^.!?]{0,60}",
    "get (?:all )?(?:of )?(?:the|our) (?:latest|top|best|breaking) (?:news|updates|headlines|stories)"
        + "\\b[^.!?]{0,100}",
    "\\W*want [^.!?]{3,140}\\bin your inbox\\b[^.!?]{0,40}",
    "by (?:signing up|subscribing|clicking)[^.!?]{0,40} you (?:agree|accept|are agreeing)[^.!?]{0,160}",
    "(?:please )?enter your e-?mail(?: address)?(?: (?:here|below|(?:to|for) [^.!?]{2,60}))*",
    "thank(?:s| you) for (?:signing up|subscribing)",
    "(?:you can )?manage (?:your )?newsletters?(?: subscriptions)?[^.!?]{0,40}",
    "already a subscriber",
    "support (?:our|local|quality|independent) journalism",
    "subscribe to [\\w.]+\\.com(?: today)?",
  };
  static final String[] NETWORKS = {
    "(?:you can )?(?:also )?follow (?:us|me|him|her|them|the author|the [A-Z][^.!?]{2,60}"
        + "|@[^.!?]{2,40}|[A-Z][\\w’'.-]+(?: [A-Z][\\w’'.-]+){0,3}) on "
        + NETWORK
        + MORE_NETWORKS,
    "[-–—*•]* ?follow (?:\\S+ )?@\\w{2,30}(?: follow @\\w{2,30})*",
    "(?:like|join|find|visit|connect with) (?:us|\\S+ \\S+) on "
        + NETWORK
        + "(?:\\.com/\\w+|/\\w+)?"
        + MORE_NETWORKS,
    "share (?:this(?: (?:article|story|post|page|video))?|on "
        + NETWORK
        + ")(?: (?:with|on|via) [^.!?]{2,60})?",
    "chat with us (?:in|on) [^.!?]{2,60}",
    "download (?:our|the [^.!?]{2,40}) app\\b[^.!?]{0,60}",
  };
  static final String[] RIGHTS = {
    "\\W{0,3}(?:©|\\(c\\)|copyright(?=\\W))[^!?]{0,20}\\d{4}[^!?]{0,100}",
    "\\W{0,3}(?:©|copyright ©) (?:the )?[^.!?]{2,60}",
    "all rights reserved",
    "this (?:material|content|article) may not be (?:published|reproduced|copied)[^.!?]{0,100}",
    "(?:no part of this|reproduction of this)[^.!?]{0,140}(?:permission|prohibited)[^.!?]{0,40}",
    "click here for reprint permissions?",
    "to see more, visit \\S{3,60}",
    "\\w+ transcripts are created on a rush deadline[^!?]{0,250}",
    "this (?:text|is a rush transcript)[^!?]{0,3} ?(?:copy )?may not be in its final form[^!?]{0,100}",
    "accuracy and availability may vary|the authoritative record of [^!?]{2,80}",
    "visit our website terms of use[^!?]{0,120}",
    "the (?:views|opinions)(?: and opinions)? expressed (?:by|in|here|are)\\b[^!?]{0,200}",
  };
  static final String[] CLICKS = {
    "click here(?: (?:to|for) [^.!?]{2,120})?", "(?:click|tap) (?:to|for) [^.!?]{2,80}",
  };

  private SentencesToReaders() {}
}
