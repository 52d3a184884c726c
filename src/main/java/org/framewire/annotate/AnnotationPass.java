package org.framewire.annotate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.entities.Gazetteer;
import org.framewire.entities.MentionFinder;

/** What a task does with its articles: scans each once and shows it to every finding. */
final class AnnotationPass implements MapPartitionsFunction<Row, Row> {
  private final ArrayList<Finding> findings;
  private final Gazetteer gazetteer;
  private final long heldBytesLimit;

  /**
   * A pass with these findings.
   *
   * @param gazetteer null for a pass that finds no mentions
   * @param heldBytesLimit what the findings of a group may hold before a part of it is put out
   */
  AnnotationPass(List<Finding> findings, Gazetteer gazetteer, long heldBytesLimit) {
    this.findings = new ArrayList<>(findings);
    this.gazetteer = gazetteer;
    this.heldBytesLimit = heldBytesLimit;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    MentionFinder mentions = gazetteer == null ? null : new MentionFinder(gazetteer);
    return new GroupReader(articles, findings, mentions, heldBytesLimit);
  }
}
