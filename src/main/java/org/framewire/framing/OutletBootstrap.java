package org.framewire.framing;

import static org.framewire.tables.OutletFraming.WINDOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.statistics.PoissonWeights;
import org.framewire.statistics.StudentisedBootstrap;
import org.framewire.statistics.UnitSums;
import org.framewire.statistics.Window;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Struct;
import scala.collection.Seq;

/**
 * The first step of {@code outlet_framing}: reads the scores of articles, sorted by outlet, lens,
 * version, target, voice and article, and gives one row of estimates a window and subject. An
 * article counts in each window that its day lies in; the units of the bootstrap are articles.
 */
final class OutletBootstrap implements MapPartitionsFunction<Row, Row> {
  private final LocalDate asOf;
  private final StudentisedBootstrap bootstrap;
  private final int unitLimit;

  OutletBootstrap(OutletFraming parameters) {
    asOf = parameters.asOf();
    bootstrap = new StudentisedBootstrap(parameters.replicates(), parameters.seed());
    unitLimit = parameters.unitLimit();
  }

  @Override
  public Iterator<Row> call(Iterator<Row> scores) {
    return new SortedGroups(scores, OutletEstimates.SUBJECT, Sums::new);
  }

  /** The sums of one subject in all windows. */
  private final class Sums implements SortedGroups.Gatherer {
    private final Row first;
    private final double[] s0;
    private final double[] s1;
    private final Map<Window, UnitSums> byWindow = new EnumMap<>(Window.class);

    Sums(Row first) {
      this.first = first;
      s0 = new double[ArticleScores.S0.get(first).length()];
      s1 = new double[s0.length];
    }

    @Override
    public void add(Row row) {
      fill(s0, ArticleScores.S0.get(row), row);
      fill(s1, ArticleScores.S1.get(row), row);
      long unit = PoissonWeights.unit(ArticleScores.ARTICLE_ID.get(row));
      LocalDate date = ArticleScores.DATE.get(row);
      for (Window window : Window.SHORTEST_FIRST) {
        if (window.contains(asOf, date)) {
          byWindow
              .computeIfAbsent(window, any -> new UnitSums(s0.length, unitLimit))
              .add(unit, s0, s1);
        }
      }
    }

    private void fill(double[] into, Seq<Double> from, Row row) {
      if (from.length() != into.length) {
        throw new IllegalStateException(
            "article %s has %d scores of lens %s where others have %d"
                .formatted(
                    ArticleScores.ARTICLE_ID.get(row),
                    from.length(),
                    ArticleScores.LENS.get(row),
                    into.length));
      }
      for (int measure = 0; measure < into.length; measure++) {
        into[measure] = from.apply(measure);
      }
    }

    @Override
    public List<Row> finish() {
      List<Row> rows = new ArrayList<>();
      long articles = 0;
      Struct.Builder estimates = null;
      for (Map.Entry<Window, UnitSums> entry : byWindow.entrySet()) {
        UnitSums sums = entry.getValue();
        // Each window lies in the next: as many articles are the same articles.
        if (sums.added() > articles) {
          estimates = OutletEstimates.row(first, sums, bootstrap.estimates(sums));
          articles = sums.added();
        }
        rows.add(estimates.set(WINDOW, entry.getKey().label()).build());
      }
      return rows;
    }
  }
}
