package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.hadoop.conf.Configuration;
import org.framewire.cli.exit.ExitCode;
import org.framewire.cli.exit.Failures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
  private static final String DEFAULT_STORE = "fs.defaultFS";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3", "s3n", "s3a", "gs", "abfs", "abfss", "wasb", "wasbs", "adl", "oss", "cosn", "cos",
        "o3fs", "swift", "http", "https", "ftp", "S3A"
      })
  void storesThatCannotRenameAreRefusedByName(String scheme) {
    String location = scheme + "://bucket/news";
    UnfitLocationException refusal =
        assertThrows(
            UnfitLocationException.class, () -> Warehouse.open(location, new Configuration()));
    assertEquals(ExitCode.BAD_SETTINGS, Failures.exitCode(refusal));
    String message = Failures.message(refusal);
    assertTrue(message.contains(location) && message.contains("HDFS"), message);
    assertEquals(1, message.lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"warehouse", "/srv/warehouse"})
  void aPathIsOnTheStoreThatHadoopIsSetTo(String location) {
    Configuration onStore = new Configuration();
    onStore.set(DEFAULT_STORE, "s3a://bucket");
    assertThrows(UnfitLocationException.class, () -> Location.require(location, onStore));
    assertEquals(location, Location.require(location, new Configuration()).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///srv/warehouse", "hdfs:///warehouse", "hdfs://head:8020/w", "viewfs:///w"})
  void fileSystemsThatRenameAreTaken(String location) {
    assertTrue(Location.require(location, new Configuration()).isAbsolute());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b://c:d:e"})
  void whatIsNoPathIsRefusedToo(String location) {
    assertThrows(
        UnfitLocationException.class, () -> Location.require(location, new Configuration()));
  }
}
