package org.framewire.framing.axes;

import java.util.List;
import java.util.Map;
import org.framewire.framing.artefacts.TrainingRecord;

/** A model of axes small enough to reckon with by hand. */
final class TestAxes {
  static final Axis WAR_PEACE =
      new Axis(
          "war_peace",
          "words of war rather than of peace",
          List.of("war", "battle"),
          List.of("peace", "truce"),
          List.of("combat", "siege"),
          List.of("treaty", "accord"));

  static final Axis STRENGTH =
      new Axis("strength", "strong words", List.of("strong"), List.of(), List.of(), List.of());

  private TestAxes() {}

  /** Two axes and nine words, cosines in thousandths. */
  static AxesModel warAndStrength() {
    return new AxesModel(
        "test",
        new TrainingRecord("made by hand", 99, Map.of("window", "5")),
        new SeedAgreement(0.25, 0.1, 0.95),
        List.of(WAR_PEACE, STRENGTH),
        List.of(
            word("war", 900, 100),
            word("battle", 700, 200),
            word("combat", 600, 0),
            word("siege", -50, 300),
            word("peace", -800, -100),
            word("truce", -600, -300),
            word("treaty", -400, 50),
            word("accord", -500, 0),
            word("strong", 0, 1000)));
  }

  private static AxisWord word(String word, int war, int strength) {
    return new AxisWord(word, 10, new short[] {(short) war, (short) strength});
  }
}
