package org.framewire.ingest.formats.parquet;

import java.util.List;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;

/** Hands the values of a row, a struct or a list on to the cells below it. */
final class Group extends GroupConverter {
  private final List<Converter> below;
  private final Runnable atStart;

  /**
   * @param atStart done before the values of each come
   */
  Group(List<Converter> below, Runnable atStart) {
    this.below = List.copyOf(below);
    this.atStart = atStart;
  }

  @Override
  public Converter getConverter(int place) {
    return below.get(place);
  }

  @Override
  public void start() {
    atStart.run();
  }

  @Override
  public void end() {}
}
