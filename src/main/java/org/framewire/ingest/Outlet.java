package org.framewire.ingest;

import java.util.Locale;

/**
 * Who published an article.
 *
 * @param id registrable domain, or a name as a slug
 * @param rule what told it
 */
record Outlet(String id, Rule rule) {

  /** What named an outlet, from the surest. */
  enum Rule {
    /** A field of the dump that names the outlet or its host. */
    FIELD,
    /** The host of the article's address. */
    URL,
    /** The credit line of the text. */
    CREDIT,
    UNKNOWN;

    /** As it stands in the articles table. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
