package org.framewire.framing;

import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.framewire.annotate.ArticleText;
import org.framewire.annotate.Finding;
import org.framewire.tables.ArticleScores;
import org.framewire.tables.Col;

/** The finding that puts every article through the lenses. */
public final class LensScores implements Finding {

  /** One struct an article, lens, target and voice; values are rounded to 6 decimals. */
  public static final Col<scala.collection.Seq<Row>> COLUMN =
      Col.of("article_scores", createArrayType(scoreType(), false), "sums of each lens an article");

  private static final double ROUNDING = 1e6;

  private final ArrayList<Lens> lenses;

  /** Scores with these lenses, in this order; no two may share name and version. */
  public LensScores(List<Lens> lenses) {
    long distinct =
        lenses.stream().map(lens -> lens.name() + ' ' + lens.version()).distinct().count();
    if (distinct != lenses.size()) {
      throw new IllegalArgumentException("a lens of one version stands twice in " + lenses);
    }
    this.lenses = new ArrayList<>(lenses);
  }

  private static StructType scoreType() {
    return new StructType(
        Stream.of(
                ArticleScores.ARTICLE_ID,
                ArticleScores.LENS,
                ArticleScores.LENS_VERSION,
                ArticleScores.TARGET,
                ArticleScores.VOICE,
                ArticleScores.S0,
                ArticleScores.S1,
                ArticleScores.S2)
            .map(column -> createStructField(column.name(), withoutNulls(column.type()), false))
            .toArray(StructField[]::new));
  }

  /** No score is missing, though the table's type would let it: so numbers need no box. */
  private static DataType withoutNulls(DataType type) {
    return type instanceof ArrayType array ? createArrayType(array.elementType(), false) : type;
  }

  @Override
  public Col<?> column() {
    return COLUMN;
  }

  @Override
  public Collector collector() {
    return new ScoreCollector(lenses);
  }

  private static final class ScoreCollector implements Collector {
    /** Struct, strings and arrays of one row, roughly. */
    private static final int BYTES_A_ROW = 256;

    private static final int BYTES_A_MEASURE = 3 * Double.BYTES;

    private final List<Lens> lenses;
    private final List<Lens.Scorer> scorers = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private long heldBytes;

    ScoreCollector(List<Lens> lenses) {
      this.lenses = lenses;
      lenses.forEach(lens -> scorers.add(lens.scorer()));
    }

    @Override
    public void read(ArticleText article) {
      for (int i = 0; i < scorers.size(); i++) {
        Lens lens = lenses.get(i);
        if (lens.reads(article.language())) {
          String articleId = article.articleId();
          scorers
              .get(i)
              .score(
                  article,
                  (target, voice, s0, s1, s2) -> add(articleId, lens, target, voice, s0, s1, s2));
        }
      }
    }

    private void add(
        String articleId,
        Lens lens,
        String target,
        Voice voice,
        double[] s0,
        double[] s1,
        double[] s2) {
      rows.add(
          RowFactory.create(
              articleId,
              lens.name(),
              lens.version(),
              target,
              voice.label(),
              rounded(s0),
              rounded(s1),
              rounded(s2)));
      heldBytes += BYTES_A_ROW + (long) BYTES_A_MEASURE * s0.length;
    }

    private static double[] rounded(double[] values) {
      double[] rounded = new double[values.length];
      for (int i = 0; i < values.length; i++) {
        rounded[i] = Math.rint(values[i] * ROUNDING) / ROUNDING;
      }
      return rounded;
    }

    @Override
    public Object finish() {
      Row[] found = rows.toArray(Row[]::new);
      rows = new ArrayList<>();
      heldBytes = 0;
      return found;
    }

    @Override
    public long heldBytes() {
      return heldBytes;
    }
  }
}
