package org.framewire.cli;

import org.apache.spark.sql.SparkSession;
import org.framewire.cli.settings.SessionSettings;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one Spark session of their JVM, with production's settings: {@code
 * \@ExtendWith(LocalSpark.class)} and a parameter of type {@link SparkSession}.
 */
public final class LocalSpark implements ParameterResolver {

  /** The session, started by the first test that asks. */
  public static SparkSession session() {
    return Holder.SESSION;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return session();
  }

  private static final class Holder {
    static final SparkSession SESSION = start();

    private static SparkSession start() {
      SparkSession.Builder builder =
          SparkSession.builder()
              .appName("framewire tests")
              .master("local[2]")
              .config("spark.ui.enabled", "false")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.sql.warehouse.dir", "target/spark-warehouse")
              .config("spark.sql.shuffle.partitions", "4");
      SessionSettings.all().forEach(builder::config);
      return builder.getOrCreate();
    }
  }
}
