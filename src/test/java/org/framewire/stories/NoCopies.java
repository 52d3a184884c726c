package org.framewire.stories;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.framewire.tables.Struct;

/** Marked copies for tests. */
final class NoCopies {
  static final Struct SHAPE = Struct.of(Articles.ARTICLE_ID, TellStories.ORIGINAL_ID);

  private NoCopies() {}

  static Dataset<Row> dataset() {
    return LocalSpark.session().createDataFrame(List.<Row>of(), SHAPE.type());
  }
}
