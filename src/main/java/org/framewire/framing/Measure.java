package org.framewire.framing;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that a lens measures.
 *
 * @param name short and stable, unique within the lens, such as {@code economic}
 * @param meaning what a high score says
 * @param unit the unit of s1/s0, such as {@code probability}
 * @param lowest what s1/s0 cannot be below; negative infinity where there is no such end
 * @param highest what it cannot be above, or infinity
 * @param health how far the measure can be trusted, and by which check
 */
public record Measure(
    String name, String meaning, String unit, double lowest, double highest, String health)
    implements Serializable {

  public Measure {
    Objects.requireNonNull(name);
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(health);
    if (!(lowest < highest)) {
      throw new IllegalArgumentException(name + " lies between " + lowest + " and " + highest);
    }
  }
}
