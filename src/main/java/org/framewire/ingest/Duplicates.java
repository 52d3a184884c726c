package org.framewire.ingest;

import static org.apache.spark.sql.types.DataTypes.BooleanType;

import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Rejects;
import org.framewire.tables.Table;

/** The decisions of {@link Deduplicate}: one row an article that is not to be kept. */
public final class Duplicates {
  public static final Col<Boolean> STORED =
      Col.of(
          "stored", BooleanType, "whether it is a stored article, which makes way for a new one");
  public static final Col<String> ARTICLE_ID = Articles.ARTICLE_ID;
  public static final Col<String> SOURCE_FILE = Articles.SOURCE_FILE;
  public static final Col<Long> SOURCE_RECORD = Articles.SOURCE_RECORD;
  public static final Col<String> REASON =
      Rejects.REASON.meaning(
          "`same_url`, `older_version`, `later_version`, `same_text` or `already_stored`");
  public static final Col<String> KEPT_ARTICLE_ID =
      Rejects.KEPT_ARTICLE_ID.meaning("the article that is kept");

  public static final Table TABLE =
      Table.named("duplicates", Table.Kind.STAGED, "one row an article that is not to be kept")
          .key(STORED, SOURCE_FILE, SOURCE_RECORD)
          .columns(STORED, ARTICLE_ID, SOURCE_FILE, SOURCE_RECORD, REASON, KEPT_ARTICLE_ID);

  private Duplicates() {}
}
