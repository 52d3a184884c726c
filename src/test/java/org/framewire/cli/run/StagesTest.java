package org.framewire.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.SparkSession;
import org.framewire.cli.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class StagesTest {

  /** Each waits for the other: one after another they would never end. */
  @Test
  void twoPartsRunAtATimeInTheStagesJobGroup(SparkSession spark) {
    CountDownLatch both = new CountDownLatch(2);
    AtomicBoolean met = new AtomicBoolean();
    AtomicReference<String> group = new AtomicReference<>();
    spark.sparkContext().setJobGroup("daily", "tables", false);
    try {
      Stages.sideBySide(
          () -> met.set(await(both)),
          () -> {
            await(both);
            group.set(spark.sparkContext().getLocalProperty("spark.jobGroup.id"));
          });
    } finally {
      spark.sparkContext().clearJobGroup();
    }
    assertTrue(met.get());
    assertEquals("daily", group.get());
  }

  private static boolean await(CountDownLatch both) {
    both.countDown();
    try {
      return both.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFirstFailureInOrderIsThrownOnceAllHaveEnded() {
    CountDownLatch laterFailed = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                Stages.sideBySide(
                    () -> {
                      await(laterFailed);
                      throw new IllegalStateException("first");
                    },
                    () -> {
                      laterFailed.countDown();
                      throw new IllegalStateException("second");
                    },
                    () -> ended.set(true)));
    assertEquals("first", thrown.getMessage());
    assertTrue(ended.get());
  }
}
