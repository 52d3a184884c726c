package org.framewire.stories;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.framewire.copies.wording.PlantCopies;
import org.framewire.copies.wording.RealReports;
import org.framewire.copies.wording.Report;
import org.framewire.tables.Articles;
import org.framewire.tables.Stories;
import org.framewire.tables.StoryArticles;
import org.framewire.tables.TableRows;

/**
 * Times the search for stories, step by step, for its growth with the articles of a day.
 *
 * <p>Arguments: a dump (gzipped JSONL), a folder for scratch, how many articles. A part is real,
 * the others are put together from its sentences; they are spread over ten days and 200 outlets.
 */
public final class StoriesBench {
  private static final int CHUNK = 5000;
  private static final int WARM_UP = 500;
  private static final int REAL = 6000;
  private static final int OUTLETS = 200;
  private static final int DAYS = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 9, 13);

  /** As a run has it. */
  private static final int ARTICLES_A_SHARD = 2_000;

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final SparkSession spark = LocalSpark.session();
  private final Path scratch;
  private final List<Report> real;

  private StoriesBench(Path scratch, List<Report> real) {
    this.scratch = scratch;
    this.real = real.subList(0, Math.min(REAL, real.size()));
  }

  public static void main(String[] arguments) throws IOException {
    StoriesBench bench =
        new StoriesBench(Path.of(arguments[1]), RealReports.read(Path.of(arguments[0])));
    bench.run(WARM_UP);
    bench.run(Integer.parseInt(arguments[2]));
  }

  private void run(int count) {
    Dataset<Row> articles = spark.read().parquet(made(count));
    Dataset<Row> nothing = TableRows.dataset(StoryArticles.TABLE);
    double begin = cpuSeconds();
    Dataset<Row> described =
        staged(
            "described-" + count,
            WeighHouseWords.shipped().apply(DescribeArticles.shipped().apply(articles)));
    double between = cpuSeconds();
    int shards = 1 + count / DAYS / ARTICLES_A_SHARD;
    Dataset<Row> links = new LinkArticles(TellStories.THRESHOLD, shards).apply(described, nothing);
    Dataset<Row> told =
        staged(
            "told-" + count,
            TellStories.standard().apply(described, links, nothing, NoCopies.dataset()));
    double end = cpuSeconds();
    System.out.printf(
        "%,d articles: words %.1f cpu-s, stories %.1f cpu-s; %,d stories of %,d articles%n",
        count,
        between - begin,
        end - between,
        told.select(Stories.STORY_ID.column()).distinct().count(),
        told.count());
  }

  private static double cpuSeconds() {
    return PROCESS.getProcessCpuTime() / 1e9;
  }

  private Dataset<Row> staged(String name, Dataset<Row> rows) {
    String path = scratch.resolve(name).toString();
    rows.write().option("compression", "lz4_raw").parquet(path);
    return spark.read().parquet(path);
  }

  /** Writes the articles, and gives where they are. */
  private String made(int count) {
    SplittableRandom random = new SplittableRandom(count);
    PlantCopies plant = new PlantCopies(real, count);
    String folder = scratch.resolve("articles-" + count).toString();
    List<ToldArticle> chunk = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Report report = number < real.size() ? real.get(number) : plant.recombined(number, 0);
      chunk.add(
          new ToldArticle(
              "article-" + number,
              "outlet-" + random.nextInt(OUTLETS),
              FIRST_DAY.plusDays(random.nextInt(DAYS)),
              report.title(),
              report.text(),
              null));
      if (chunk.size() == CHUNK || number == count - 1) {
        StoryFinding.articles(chunk)
            .select(
                Articles.ARTICLE_ID.column(),
                Articles.DATE.column(),
                Articles.OUTLET_ID.column(),
                Articles.LANGUAGE.column(),
                Articles.TITLE.column(),
                Articles.TEXT.column(),
                Articles.BODY_START.column())
            .coalesce(2)
            .write()
            .mode("append")
            .parquet(folder);
        chunk.clear();
      }
    }
    return folder;
  }
}
