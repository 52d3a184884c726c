package org.framewire.cli.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.framewire.annotate.Annotate;
import org.framewire.copies.Candidates;
import org.framewire.copies.CompareCandidates;
import org.framewire.copies.CopyStars;
import org.framewire.copies.FindCandidates;
import org.framewire.copies.FingerprintArticles;
import org.framewire.copies.Fingerprints;
import org.framewire.copies.ListCopies;
import org.framewire.copies.ListCopyEdits;
import org.framewire.copies.MarkHouseWording;
import org.framewire.copies.RecogniseAgencies;
import org.framewire.copies.SharedWordings;
import org.framewire.tables.Articles;
import org.framewire.tables.Col;
import org.framewire.tables.Copies;
import org.framewire.tables.CopyEdits;
import org.framewire.tables.Table;
import org.framewire.warehouse.Period;
import org.framewire.warehouse.StagedTables;
import org.framewire.warehouse.Staging;

/**
 * Marks the copies among the staged articles, beside those stored of the days around. What an
 * earlier run has published outside the touched periods stays as it is; see ADR 20.
 */
final class CopyMarking {
  /** Nearly all reprints of a wire story are of its day or the next; see ADR 20. */
  private static final int DAYS = 3;

  private static final List<Table> STAGED =
      List.of(Fingerprints.TABLE, SharedWordings.TABLE, CopyStars.TABLE);
  private static final Col<Long> ARTICLES = Col.of("articles", LongType, "articles looked at");

  private final StagedTables tables;
  private final Staging staging;

  CopyMarking(StagedTables tables, Staging staging) {
    this.tables = tables;
    this.staging = staging;
  }

  /** Stages {@code copies} and {@code copy_edits}, and counts them. */
  CopyCounts stage() {
    Dataset<Row> taken = new FingerprintArticles().apply(articles());
    Watched articles = Watched.of(ARTICLES, count(lit(1)));
    write(Fingerprints.TABLE, articles.over(new MarkHouseWording().apply(taken)));
    Dataset<Row> fingerprints = new RecogniseAgencies().apply(read(Fingerprints.TABLE));
    int cores = fingerprints.sparkSession().sparkContext().defaultParallelism();
    FindCandidates find = FindCandidates.within(DAYS, articles.seen(), cores);
    Watched passedOver = Watched.of(Candidates.PASSED_OVER, sum(Candidates.PASSED_OVER.column()));
    Dataset<Row> candidates = passedOver.over(find.apply(fingerprints));
    write(SharedWordings.TABLE, new CompareCandidates().apply(candidates, fingerprints));
    Dataset<Row> shared = read(SharedWordings.TABLE);
    write(CopyStars.TABLE, new CopyStars().apply(shared));
    Dataset<Row> stars = read(CopyStars.TABLE);
    ListCopies copies = new ListCopies();
    ListCopyEdits edits = new ListCopyEdits();
    Stages.sideBySide(
        () -> tables.writeGathered(Copies.TABLE, copies.apply(fingerprints, shared, stars)),
        () -> tables.writeGathered(CopyEdits.TABLE, edits.apply(fingerprints, shared, stars)));
    STAGED.forEach(table -> staging.dropIntermediate(table.name()));
    return CopyCounts.of(tables.read(Copies.TABLE), passedOver.seen());
  }

  /** Every marked copy and its original, of this run and of earlier ones. */
  Dataset<Row> known() {
    return marked(tables.view(Copies.TABLE));
  }

  /** Those of articles of some days, and of articles that copy these or are copied by them. */
  Dataset<Row> near(SortedSet<LocalDate> days) {
    SortedSet<String> periods = new TreeSet<>();
    days.forEach(
        day -> periods.addAll(tables.period().between(day.minusDays(DAYS), day.plusDays(DAYS))));
    return marked(tables.view(Copies.TABLE, periods));
  }

  private static Dataset<Row> marked(Dataset<Row> copies) {
    return copies
        .where(Copies.ORIGINAL_ID.column().isNotNull())
        .select(Copies.ARTICLE_ID.column(), Copies.ORIGINAL_ID.column());
  }

  /** Rows about articles, those about copies left out. */
  Dataset<Row> originals(Dataset<Row> rows, Col<String> articleId) {
    Dataset<Row> copies = known().select(articleId.from(Copies.ARTICLE_ID.column()));
    return rows.join(copies, articleId.name(), "left_anti");
  }

  /** The staged articles, each with whether it is its outlet's own. */
  Dataset<Row> markedArticles() {
    Dataset<Row> copies =
        tables
            .read(Copies.TABLE)
            .where(Copies.ORIGINAL_ID.column().isNotNull())
            .select(Copies.ARTICLE_ID.column(), lit(false).as(Annotate.ORIGINAL.name()));
    return tables
        .read(Articles.TABLE)
        .join(copies, Articles.ARTICLE_ID.name(), "left")
        .withColumn(Annotate.ORIGINAL.name(), coalesce(Annotate.ORIGINAL.column(), lit(true)));
  }

  private Dataset<Row> articles() {
    Dataset<Row> staged =
        tables.read(Articles.TABLE).withColumn(Fingerprints.SETTLED.name(), lit(false));
    SortedSet<String> around = periodsAround();
    if (around.isEmpty()) {
      return staged.withColumn(Fingerprints.HELD.name(), lit(false));
    }
    Dataset<Row> storedCopies =
        tables.view(Copies.TABLE, around).where(Copies.ORIGINAL_ID.column().isNotNull());
    Dataset<Row> held =
        storedCopies
            .select(Articles.ARTICLE_ID.from(Copies.ORIGINAL_ID.column()))
            .distinct()
            .withColumn(Fingerprints.HELD.name(), lit(true));
    Dataset<Row> settled =
        tables
            .view(Articles.TABLE, around)
            .join(storedCopies, Articles.ARTICLE_ID.name(), "left_anti")
            .withColumn(Fingerprints.SETTLED.name(), lit(true));
    return staged
        .unionByName(settled)
        .join(held, Articles.ARTICLE_ID.name(), "left")
        .withColumn(Fingerprints.HELD.name(), coalesce(Fingerprints.HELD.column(), lit(false)));
  }

  /** The periods within reach of the touched ones that the run leaves as they are. */
  private SortedSet<String> periodsAround() {
    Period period = tables.period();
    SortedSet<String> around = new TreeSet<>();
    for (String touched : tables.touched()) {
      if (!touched.equals(Period.UNDATED)) {
        LocalDate first = period.firstDay(touched);
        around.addAll(period.between(first.minusDays(DAYS), first));
        LocalDate last = period.lastDay(touched);
        around.addAll(period.between(last, last.plusDays(DAYS)));
      }
    }
    around.removeAll(tables.touched());
    return around;
  }

  private void write(Table table, Dataset<Row> rows) {
    staging.writeIntermediate(table.name(), rows, Staging.Codec.LZ4);
  }

  private Dataset<Row> read(Table table) {
    return staging.readIntermediate(table.name());
  }
}
