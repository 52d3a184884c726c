package org.framewire.copies;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.copies.wording.Comparison;
import org.framewire.copies.wording.PlantCopies;
import org.framewire.copies.wording.RealReports;
import org.framewire.copies.wording.Report;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Articles;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Times the search for copies beside MLlib's MinHashLSH on the same articles in one process, and
 * compares the pairs of Jaccard similarity 0.5 and more that each finds.
 *
 * <p>Arguments: a dump (gzipped JSONL), a folder for scratch, how many articles, and {@code mllib}
 * to run MLlib too. One in twenty articles is a planted copy; what a dump lacks in articles is put
 * together from its sentences, spread over ten days.
 */
public final class CopiesBench {
  private static final int CHUNK = 5000;
  private static final int WARM_UP = 500;

  /** So many articles are real, and give their sentences to the others. */
  private static final int REAL = 6000;

  private static final int DAYS = 3;
  private static final int MADE_DAYS = 10;
  private static final int MLLIB_TABLES = 5;
  private static final int FIRST_DAY = (int) LocalDate.of(2022, 9, 13).toEpochDay();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final SparkSession spark = LocalSpark.session();
  private final Path scratch;

  private CopiesBench(Path scratch) {
    this.scratch = scratch;
  }

  public static void main(String[] arguments) throws IOException {
    CopiesBench bench = new CopiesBench(Path.of(arguments[1]));
    int articles = Integer.parseInt(arguments[2]);
    boolean withMllib = arguments.length > 3 && arguments[3].equals("mllib");
    List<Report> real = RealReports.read(Path.of(arguments[0]));
    PlantCopies plant = new PlantCopies(real.subList(0, Math.min(REAL, real.size())), articles);
    bench.run(bench.made(real, plant, WARM_UP), withMllib, false);
    bench.run(bench.made(real, plant, articles), withMllib, true);
  }

  /** Writes the articles, and gives where they are. */
  private Path made(List<Report> real, PlantCopies plant, int articles) {
    SplittableRandom random = new SplittableRandom(articles);
    Path folder = scratch.resolve("articles-" + articles);
    List<Report> chunk = new ArrayList<>();
    for (int number = 0; number < articles; number++) {
      int day = FIRST_DAY + random.nextInt(MADE_DAYS);
      if (number % 20 == 19) {
        String how = List.of("exact", "near", "contained").get(random.nextInt(3));
        chunk.add(plant.copy(chunk.get(random.nextInt(chunk.size())), number, how));
      } else if (number < Math.min(REAL, real.size())) {
        Report one = real.get(number);
        chunk.add(new Report(number, number, null, one.outlet(), one.title(), day, one.text()));
      } else {
        chunk.add(plant.recombined(number, day));
      }
      if (chunk.size() == CHUNK || number == articles - 1) {
        WireStories stories = new WireStories();
        chunk.forEach(
            one ->
                stories.add(
                    "article-" + one.number(),
                    one.outlet(),
                    LocalDate.ofEpochDay(one.day()).toString(),
                    one.text()));
        stories.dataset(spark).coalesce(2).write().mode("append").parquet(folder.toString());
        chunk.clear();
      }
    }
    return folder;
  }

  private void run(Path folder, boolean withMllib, boolean tell) {
    Dataset<Row> articles = spark.read().parquet(folder.toString());
    double begin = cpuSeconds();
    long beginWall = System.nanoTime();
    Set<String> ours = ours(articles, tell);
    double between = cpuSeconds();
    if (tell) {
      System.out.printf(
          "ours: %.1f cpu-s, %.1f s, %,d whole near copies%n",
          between - begin, (System.nanoTime() - beginWall) / 1e9, ours.size());
    }
    if (withMllib) {
      Set<String> mllib = mllib(articles);
      double end = cpuSeconds();
      if (tell) {
        System.out.printf(
            "MinHashLSH (%d tables): %.1f cpu-s, %,d; %.2f times ours%n",
            MLLIB_TABLES, end - between, mllib.size(), (end - between) / (between - begin));
        compare(articles, ours, mllib);
      }
    }
  }

  private static double cpuSeconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }

  private Set<String> ours(Dataset<Row> articles, boolean tell) {
    String at = scratch.resolve("stage-" + System.nanoTime()).toString();
    Dataset<Row> fingerprints =
        staged(
            at + "-fingerprints",
            new MarkHouseWording().apply(new FingerprintArticles().apply(articles)));
    Dataset<Row> candidates =
        staged(
            at + "-candidates",
            FindCandidates.within(DAYS, fingerprints.count(), 2).apply(fingerprints));
    Dataset<Row> shared =
        staged(at + "-shared", new CompareCandidates().apply(candidates, fingerprints));
    Set<String> pairs = new HashSet<>();
    long contained = 0;
    Dataset<Row> found =
        shared
            .where(SharedWordings.KIND.column().isNotNull())
            .join(
                fingerprints.select(
                    SharedWordings.WORSE.from(Fingerprints.NUMBER.column()),
                    Fingerprints.ARTICLE_ID.column()),
                SharedWordings.WORSE.name());
    for (Row row : found.collectAsList()) {
      if (SharedWordings.JACCARD.get(row) >= 0.5) {
        pairs.add(pair(SharedWordings.BETTER_ID.get(row), Fingerprints.ARTICLE_ID.get(row)));
      } else {
        contained++;
      }
    }
    if (tell) {
      System.out.printf(
          "%,d articles, %,d candidates, %,d contained copies besides%n",
          fingerprints.count(), candidates.count(), contained);
    }
    return pairs;
  }

  private Dataset<Row> staged(String path, Dataset<Row> rows) {
    rows.write().option("compression", "lz4_raw").parquet(path);
    return spark.read().parquet(path);
  }

  private Set<String> mllib(Dataset<Row> articles) {
    StructType shape =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("date", DataTypes.DateType)
            .add("features", SQLDataTypes.VectorType());
    Dataset<Row> vectors =
        articles
            .map((MapFunction<Row, Row>) CopiesBench::vector, Encoders.row(shape))
            .where(col("features").isNotNull());
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(MLLIB_TABLES)
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(vectors);
    Dataset<Row> hashed =
        staged(scratch.resolve("hashed-" + System.nanoTime()).toString(), model.transform(vectors));
    Set<String> pairs = new HashSet<>();
    model
        .approxSimilarityJoin(hashed, hashed, 0.5, "distance")
        .where(col("datasetA.id").lt(col("datasetB.id")))
        .where(abs(datediff(col("datasetA.date"), col("datasetB.date"))).leq(lit(DAYS)))
        .select(col("datasetA.id"), col("datasetB.id"))
        .collectAsList()
        .forEach(row -> pairs.add(pair(row.getString(0), row.getString(1))));
    return pairs;
  }

  /** The set of five-word shingles, as MLlib takes one: a sparse vector of ones. */
  private static Row vector(Row article) {
    ScannedText scanned = new ScannedText();
    scanned.scan(Articles.TEXT.get(article));
    Tokens tokens = scanned.tokens();
    int[] places = new int[Math.max(0, tokens.count() - Wording.SHINGLE + 1)];
    for (int word = 0; word < places.length; word++) {
      long hash = 0;
      for (int i = word; i < word + Wording.SHINGLE; i++) {
        hash = hash * 0x9E3779B97F4A7C15L + tokens.tokenHash(i);
      }
      places[word] = (int) Long.remainderUnsigned(hash ^ hash >>> 29, 2_038_074_743);
    }
    int[] set = Arrays.stream(places).sorted().distinct().toArray();
    double[] ones = new double[set.length];
    Arrays.fill(ones, 1);
    return RowFactory.create(
        Articles.ARTICLE_ID.get(article),
        Articles.DATE.get(article),
        set.length < 20 ? null : Vectors.sparse(2_038_074_743, set, ones));
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  private void compare(Dataset<Row> articles, Set<String> ours, Set<String> mllib) {
    Set<String> both = new HashSet<>(ours);
    both.retainAll(mllib);
    Set<String> onlyOurs = new HashSet<>(ours);
    onlyOurs.removeAll(mllib);
    Set<String> onlyMllib = new HashSet<>(mllib);
    onlyMllib.removeAll(ours);
    System.out.printf(
        "both found %,d; ours alone %,d, of which right %,d; MinHashLSH alone %,d, of which right %,d%n",
        both.size(),
        onlyOurs.size(),
        right(articles, onlyOurs),
        onlyMllib.size(),
        right(articles, onlyMllib));
  }

  /** How many pairs have a Jaccard similarity of 0.5 and more, computed from the texts anew. */
  private static long right(Dataset<Row> articles, Set<String> pairs) {
    Set<String> ids = new HashSet<>();
    pairs.forEach(pair -> ids.addAll(List.of(pair.split(" "))));
    Map<String, Wording> wordings = new HashMap<>();
    ScannedText scanned = new ScannedText();
    for (Row row :
        articles
            .where(Articles.ARTICLE_ID.column().isin(ids.toArray()))
            .select(Articles.ARTICLE_ID.column(), Articles.TEXT.column())
            .collectAsList()) {
      scanned.scan(Articles.TEXT.get(row));
      wordings.put(Articles.ARTICLE_ID.get(row), Wording.of(scanned, 0));
    }
    return pairs.stream()
        .map(pair -> pair.split(" "))
        .filter(
            pair -> Comparison.of(wordings.get(pair[0]), wordings.get(pair[1])).jaccard() >= 0.5)
        .count();
  }
}
