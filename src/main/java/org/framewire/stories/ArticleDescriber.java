package org.framewire.stories;

import static org.framewire.stories.StoryColumns.DESCRIBED;

import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.tables.Articles;
import org.framewire.text.ScannedText;

/** Makes the {@link StoryVector} of each article of a partition. */
final class ArticleDescriber implements MapPartitionsFunction<Row, Row> {
  private final StoryWords words;

  ArticleDescriber(StoryWords words) {
    this.words = words;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    ScannedText title = new ScannedText();
    ScannedText lead = new ScannedText();
    return new MappedRows(
        articles,
        row -> {
          title.scan(DescribeArticles.TITLE.get(row));
          lead.scan(DescribeArticles.LEAD.get(row));
          StoryVector vector = words.vector(title.tokens(), lead.tokens());
          LocalDate date = Articles.DATE.get(row);
          return DESCRIBED
              .row()
              .copy(StoryColumns.ARTICLE_ID, row)
              .copy(StoryColumns.OUTLET_ID, row)
              .copy(StoryColumns.LANGUAGE, row)
              .set(StoryColumns.DAY, (int) date.toEpochDay())
              .set(StoryColumns.VECTOR, vector.pack())
              .build();
        });
  }
}
