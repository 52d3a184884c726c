package org.framewire.stories;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Behind the first step: takes weight from the words that an outlet writes into many articles of a
 * day. An article's weights depend on its own day and outlet alone, so what other days or outlets
 * bring changes none.
 *
 * @param rarity the background by which the words were weighed
 */
public record WeighHouseWords(WordRarity rarity) implements Serializable {

  /** With the background that ships. */
  public static WeighHouseWords shipped() {
    return new WeighHouseWords(WordRarity.shipped());
  }

  /**
   * Weighs articles anew. A task holds one outlet's day at a time: some 1.5 kB an article.
   *
   * @param described rows of {@link DescribeArticles}
   * @return the same rows with other weights
   */
  public Dataset<Row> apply(Dataset<Row> described) {
    MapFunction<Row, String> house =
        row ->
            StoryColumns.DAY.get(row)
                + "/"
                + StoryColumns.LANGUAGE.get(row)
                + "/"
                + StoryColumns.OUTLET_ID.get(row);
    FlatMapGroupsFunction<String, Row, Row> weigh = (key, rows) -> weighed(rows);
    return described
        .groupByKey(house, Encoders.STRING())
        .flatMapGroups(weigh, Encoders.row(StoryColumns.DESCRIBED.type()));
  }

  private Iterator<Row> weighed(Iterator<Row> ofOneHouse) {
    List<Row> articles = new ArrayList<>();
    ofOneHouse.forEachRemaining(articles::add);
    List<StoryVector> vectors = articles.stream().map(WeighHouseWords::vector).toList();
    HouseWords words = new HouseWords(rarity, vectors);
    return articles.stream().map(row -> described(row, words.weigh(vector(row)))).iterator();
  }

  private static StoryVector vector(Row row) {
    return StoryVector.unpack(StoryColumns.VECTOR.get(row));
  }

  private static Row described(Row row, StoryVector vector) {
    return StoryColumns.DESCRIBED
        .row()
        .copy(StoryColumns.ARTICLE_ID, row)
        .copy(StoryColumns.OUTLET_ID, row)
        .copy(StoryColumns.LANGUAGE, row)
        .copy(StoryColumns.DAY, row)
        .set(StoryColumns.VECTOR, vector.pack())
        .build();
  }
}
