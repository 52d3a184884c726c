package org.framewire.annotate;

import java.time.LocalDate;

/**
 * What the pass takes from one row of the articles table, with its texts as UTF-8.
 *
 * @param date the day of publication, or null
 * @param title the headline, empty when there is none
 * @param bodyStart code points of the text before the report begins
 * @param original false for a marked copy
 */
record ArticleRow(
    String articleId,
    String outletId,
    LocalDate date,
    String language,
    byte[] title,
    byte[] text,
    int bodyStart,
    boolean original) {}
