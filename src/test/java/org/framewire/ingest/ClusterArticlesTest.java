package org.framewire.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.framewire.tables.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class ClusterArticlesTest {
  private static final String TASK = "task";

  private static Dataset<Row> articles(SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      LocalDate date = i % 7 == 0 ? null : LocalDate.of(2022, 8 + i % 2, 1 + i % 5);
      rows.add(RowFactory.create("id" + i, date, "outlet" + i % 13, i % 3 == 0 ? "en" : "fr"));
    }
    Collections.shuffle(rows, new Random(7));
    StructType schema =
        new StructType()
            .add(Articles.ARTICLE_ID.name(), DataTypes.StringType)
            .add(Articles.DATE.name(), DataTypes.DateType)
            .add(Articles.OUTLET_ID.name(), DataTypes.StringType)
            .add(Articles.LANGUAGE.name(), DataTypes.StringType);
    return spark.createDataFrame(rows, schema).repartition(5);
  }

  @Test
  void outletDaysAreWholeAndInOrder(SparkSession spark) {
    ClusterArticles cluster =
        ClusterArticles.of(
            functions.coalesce(
                functions.date_format(Articles.DATE.column(), "yyyy-MM"), functions.lit("undated")),
            Map.of("2022-08", 3, "2022-09", 2),
            8);
    List<Row> rows =
        cluster
            .apply(articles(spark))
            .withColumn(TASK, functions.spark_partition_id())
            .collectAsList();
    assertEquals(600, rows.size());

    Map<String, Set<Integer>> tasksOfGroup = new HashMap<>();
    Map<Integer, List<String>> orderOfTask = new HashMap<>();
    Map<String, Set<Integer>> tasksOfPeriod = new HashMap<>();
    for (Row row : rows) {
      int task = row.<Integer>getAs(TASK);
      String period = row.getAs(ClusterArticles.PERIOD);
      String group = Articles.DATE.get(row) + " " + Articles.OUTLET_ID.get(row);
      tasksOfGroup.computeIfAbsent(group, any -> new HashSet<>()).add(task);
      tasksOfPeriod.computeIfAbsent(period, any -> new HashSet<>()).add(task);
      orderOfTask
          .computeIfAbsent(task, any -> new ArrayList<>())
          .add(
              String.join(
                  " ", period, group, Articles.LANGUAGE.get(row), Articles.ARTICLE_ID.get(row)));
    }
    assertTrue(tasksOfGroup.values().stream().allMatch(tasks -> tasks.size() == 1));
    assertEquals(3, tasksOfPeriod.get("2022-08").size());
    assertEquals(2, tasksOfPeriod.get("2022-09").size());
    assertEquals(1, tasksOfPeriod.get("undated").size());
    for (List<String> order : orderOfTask.values()) {
      List<String> sorted = new ArrayList<>(order);
      sorted.sort(Comparator.naturalOrder());
      assertEquals(sorted, order);
    }
  }

  @Test
  void fewerTasksShareNeighbouringBuckets() {
    Map<String, Integer> buckets = new HashMap<>();
    for (int day = 10; day < 30; day++) {
      buckets.put("2022-09-" + day, 1);
    }
    ClusterArticles.PartitionOf partition = ClusterArticles.PartitionOf.create(buckets, 4);
    int before = 0;
    for (int day = 10; day < 30; day++) {
      int task = partition.call("2022-09-" + day, -77L * day);
      assertTrue(task == before || task == before + 1, "day " + day + " in " + task);
      before = task;
    }
    assertEquals(3, before);
  }

  @Test
  void bucketsFollowTheBytes() {
    assertEquals(1, ClusterArticles.bucketsOf(0));
    assertEquals(1, ClusterArticles.bucketsOf(ClusterArticles.BUCKET_BYTES));
    assertEquals(2, ClusterArticles.bucketsOf(ClusterArticles.BUCKET_BYTES + 1));
  }
}
