package org.framewire.ingest.outlets;

import java.util.Locale;

/**
 * Who published an article.
 *
 * @param id of the register; else the registrable domain, or a name as a slug
 * @param rule what told it
 * @param written the host, name or credit that told it, as the dump has it; null where none did
 */
public record Outlet(String id, Rule rule, String written) {

  /** What named an outlet, from the surest. */
  public enum Rule {
    /** A field of the dump that names the outlet or its host. */
    FIELD,
    /** The host of the article's address. */
    URL,
    /** The credit line of the text. */
    CREDIT,
    UNKNOWN;

    /** As it stands in the articles table. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
