package org.framewire.annotate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.entities.Gazetteer;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Struct;

/**
 * The one pass over the text: articles, clustered by day, outlet and language, become a fat row a
 * group. Nothing is shuffled.
 *
 * <p>Where the articles of a group do not stand together the result is still right: the group is
 * then several rows, and {@link Annotations} adds them up.
 */
public final class Annotate {
  /**
   * Whether an article is the outlet's own text; the pass expects it beside the table's columns.
   */
  public static final Col<Boolean> ORIGINAL =
      Col.of("original", BooleanType, "false for a marked copy");

  static final Col<byte[]> TITLE_BYTES = Col.of("title_utf8", BinaryType, "title as UTF-8");
  static final Col<byte[]> TEXT_BYTES = Col.of("text_utf8", BinaryType, "text as UTF-8");

  /** About what the findings of one group may hold before a part of it is put out. */
  private static final long HELD_BYTES_LIMIT = 64L << 20;

  private final List<Finding> findings;
  private final Gazetteer gazetteer;

  private Annotate(List<Finding> findings, Gazetteer gazetteer) {
    this.findings = List.copyOf(findings);
    this.gazetteer = gazetteer;
  }

  /** A pass for findings that need the mentions of countries and leaders. */
  public static Annotate withMentions(Gazetteer gazetteer, List<Finding> findings) {
    return new Annotate(findings, gazetteer);
  }

  /** A pass for findings that do without mentions. */
  public static Annotate withoutMentions(List<Finding> findings) {
    return new Annotate(findings, null);
  }

  /**
   * Reads the articles once.
   *
   * @param articles rows of {@link Articles} with {@link #ORIGINAL}
   * @return a row a group: the columns of {@link Annotations#GROUP} and one a finding
   */
  public Dataset<Row> apply(Dataset<Row> articles) {
    Dataset<Row> texts =
        articles.select(
            Articles.ARTICLE_ID.column(),
            Articles.DATE.column(),
            Articles.OUTLET_ID.column(),
            Articles.LANGUAGE.column(),
            TITLE_BYTES.from(coalesce(Articles.TITLE.column(), lit(""))),
            TEXT_BYTES.from(Articles.TEXT.column()),
            Articles.BODY_START.column(),
            ORIGINAL.column());
    return texts
        .mapPartitions(
            new AnnotationPass(findings, gazetteer, HELD_BYTES_LIMIT),
            ArrayRows.encoder(shape(findings).type()))
        .toDF();
  }

  /** The shape of the annotations that these findings make. */
  static Struct shape(List<Finding> findings) {
    List<Col<?>> columns = new ArrayList<>(Annotations.GROUP);
    findings.forEach(finding -> columns.add(finding.column()));
    return Struct.of(columns);
  }
}
