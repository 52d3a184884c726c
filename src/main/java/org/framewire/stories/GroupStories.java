package org.framewire.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.Struct;

/** Makes the stories of one connected group of originals: a row an article of a story. */
final class GroupStories implements FlatMapGroupsFunction<String, Row, Row> {
  private static final String PREFIX = "s-";

  private final FormStories form;

  GroupStories(FormStories form) {
    this.form = form;
  }

  @Override
  public Iterator<Row> call(String group, Iterator<Row> rows) {
    Map<String, Row> byId = new HashMap<>();
    List<StoryArticle> articles = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      byId.put(StoryColumns.ARTICLE_ID.get(row), row);
      articles.add(StoryArticleRow.read(row));
    }
    List<Row> members = new ArrayList<>();
    for (Story story : form.of(articles)) {
      StoryArticle earliest = story.articles().get(0);
      Struct.Builder member =
          StoryColumns.MEMBER
              .row()
              .set(
                  Stories.STORY_ID,
                  story.published() == null ? PREFIX + earliest.id() : story.published())
              .set(StoryColumns.STORY_DAY, earliest.day())
              .set(Stories.REPRESENTATIVE, story.representative().id())
              .set(StoryColumns.COHESION, story.cohesion())
              .set(StoryArticles.IS_COPY, false);
      for (StoryArticle article : story.articles()) {
        Row row = byId.get(article.id());
        members.add(
            member
                .copy(StoryColumns.ARTICLE_ID, row)
                .copy(StoryColumns.OUTLET_ID, row)
                .copy(StoryColumns.LANGUAGE, row)
                .copy(StoryColumns.DAY, row)
                .build());
      }
    }
    return members.iterator();
  }
}
