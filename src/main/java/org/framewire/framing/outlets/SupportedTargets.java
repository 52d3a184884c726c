package org.framewire.framing.outlets;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.framing.Lens;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;

/**
 * Leaves out later days, and the countries and leaders of which an outlet says too little to
 * compare it by. Without this the most rows of {@code outlet_framing} would be of outlets that
 * named somebody once.
 *
 * @param asOf last day of the windows: what is dated later supports nothing yet
 * @param fewestArticles of the outlet that a target needs
 */
public record SupportedTargets(LocalDate asOf, long fewestArticles) implements Serializable {
  private static final List<Col<String>> SUBJECT =
      List.of(
          ArticleScores.OUTLET_ID,
          ArticleScores.LENS,
          ArticleScores.LENS_VERSION,
          ArticleScores.TARGET,
          ArticleScores.VOICE);
  private static final Col<Long> ARTICLES =
      Col.of("articles", org.apache.spark.sql.types.DataTypes.LongType, "articles scored");

  /** Scores of whole texts, all of them, and those of targets that have the articles. */
  public Dataset<Row> apply(Dataset<Row> originalScores) {
    Column date = ArticleScores.DATE.column();
    Dataset<Row> scores = originalScores.where(date.isNull().or(date.leq(asOf)));
    Column ofAllText = ArticleScores.TARGET.column().equalTo(Lens.ALL_TEXT);
    Dataset<Row> ofTargets = scores.where(not(ofAllText));
    Dataset<Row> supported =
        ofTargets
            .groupBy(SortedGroups.columns(SUBJECT))
            .agg(count(lit(1)).as(ARTICLES.name()))
            .where(ARTICLES.column().geq(fewestArticles));
    String[] subject = SUBJECT.stream().map(Col::name).toArray(String[]::new);
    return scores.where(ofAllText).unionByName(ofTargets.join(supported, subject, "left_semi"));
  }
}
