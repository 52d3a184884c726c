package org.framewire.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page's own files, and the chart library, from the class path. */
final class Resources {
  private static final String FOLDER = "/report/";

  /** Apache ECharts, whole: graph and custom series are not in its smaller builds. */
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private Resources() {}

  /** A text file of the report. */
  static String text(String name) {
    return read(FOLDER + name);
  }

  static boolean exists(String name) {
    return Resources.class.getResource(FOLDER + name) != null;
  }

  /** The chart library, fit to stand inside a script element. */
  static String charts() {
    String script = read(ECHARTS);
    if (script.contains("</script")) {
      throw new IllegalStateException(ECHARTS + " would end the script element that it stands in");
    }
    return script;
  }

  private static String read(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
