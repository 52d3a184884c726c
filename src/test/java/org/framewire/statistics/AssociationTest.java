package org.framewire.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssociationTest {
  private static final Association WORKED = new Association(40, 200, 150, 10_000);

  @Test
  void givesTheWorkedValues() {
    assertEquals(2.590267, WORKED.pmi().orElseThrow(), 5e-7);
    assertEquals(0.469127, WORKED.npmi().orElseThrow(), 5e-7);
    assertEquals(151.0040, WORKED.signedG2(), 5e-5);
    assertEquals(0.129032, WORKED.jaccard(), 5e-7);
    assertEquals(40 / 3.0, WORKED.lift(), 1e-12);
  }

  @Test
  void boundsTheLiftByTheDeltaMethod() {
    assertEquals(0.0159, WORKED.logLiftVariance(), 1e-12);
    assertEquals(10.413729821737, WORKED.liftInterval().low(), 1e-9);
    assertEquals(17.071479750386, WORKED.liftInterval().high(), 1e-9);
  }

  @Test
  void sentencesOfOneArticleWidenTheInterval() {
    Association.LiftInterval twoSentencesAnArticle = WORKED.clusteredLiftInterval(20);
    assertEquals(9.400430816046, twoSentencesAnArticle.low(), 1e-9);
    assertEquals(18.911662801065, twoSentencesAnArticle.high(), 1e-9);
    assertEquals(WORKED.liftInterval(), WORKED.clusteredLiftInterval(40));
    assertEquals(WORKED.liftInterval(), WORKED.clusteredLiftInterval(90));
  }

  @Test
  void theDeltaMethodAgreesWithSimulation() {
    Random random = new Random(20220922);
    int runs = 4000;
    double sum = 0;
    double squares = 0;
    for (int run = 0; run < runs; run++) {
      double logLift = Math.log(sampled(random).lift());
      sum += logLift;
      squares += logLift * logLift;
    }
    double variance = squares / runs - (sum / runs) * (sum / runs);
    double expected = new Association(60, 200, 150, 1000).logLiftVariance();
    assertEquals(1, variance / expected, 0.08);
  }

  /** 1,000 units with p_ab = 0.06, p_a = 0.2, p_b = 0.15. */
  private static Association sampled(Random random) {
    int together = 0;
    int first = 0;
    int second = 0;
    for (int unit = 0; unit < 1000; unit++) {
      double draw = random.nextDouble();
      together += draw < 0.06 ? 1 : 0;
      first += draw < 0.20 ? 1 : 0;
      second += draw < 0.06 || (draw >= 0.20 && draw < 0.29) ? 1 : 0;
    }
    return new Association(together, first, second, 1000);
  }

  @Test
  void theEndsOfNpmi() {
    assertEquals(1, new Association(7, 7, 7, 7).npmi().orElseThrow());
    assertEquals(1, new Association(1, 1, 1, 1000).npmi().orElseThrow(), 1e-12);
    assertTrue(new Association(0, 5, 5, 100).npmi().isEmpty());
    assertTrue(new Association(0, 5, 5, 100).pmi().isEmpty());
    assertThrows(
        IllegalStateException.class, () -> new Association(0, 5, 5, 100).logLiftVariance());
  }

  @Test
  void refusesCountsOfNoTable() {
    assertThrows(IllegalArgumentException.class, () -> new Association(6, 5, 9, 100));
    assertThrows(IllegalArgumentException.class, () -> new Association(0, 60, 50, 100));
    assertThrows(IllegalArgumentException.class, () -> new Association(0, 0, 50, 100));
    assertThrows(IllegalArgumentException.class, () -> new Association(-1, 5, 5, 100));
  }

  @Property
  void isSymmetric(@ForAll("tables") Association table) {
    Association turned =
        new Association(
            table.together(),
            /* first= */ table.second(),
            /* second= */ table.first(),
            table.units());
    assertEquals(table.signedG2(), turned.signedG2(), 1e-6);
    assertEquals(table.jaccard(), turned.jaccard());
    assertEquals(table.npmi().orElse(Double.NaN), turned.npmi().orElse(Double.NaN), 1e-12);
  }

  @Property
  void staysWithinItsBounds(@ForAll("tables") Association table) {
    assertTrue(table.jaccard() >= 0 && table.jaccard() <= 1);
    table.npmi().ifPresent(npmi -> assertTrue(npmi >= -1 - 1e-12 && npmi <= 1 + 1e-12));
    if (table.together() > 0) {
      Association.LiftInterval interval = table.liftInterval();
      assertTrue(interval.low() <= table.lift() && table.lift() <= interval.high());
    }
  }

  @Property
  void g2HasTheSignOfObservedMinusExpected(@ForAll("tables") Association table) {
    double surplus =
        (double) table.together() * table.units() - (double) table.first() * table.second();
    if (surplus == 0) {
      assertEquals(0, table.signedG2(), 1e-6);
    } else {
      assertTrue(table.signedG2() * surplus >= 0);
    }
  }

  @Property
  void scalesAsItsDefinitionsSay(@ForAll("tables") Association table) {
    Association tenfold =
        new Association(
            10 * table.together(), 10 * table.first(), 10 * table.second(), 10 * table.units());
    assertEquals(table.lift(), tenfold.lift(), 1e-9 * table.lift());
    assertEquals(10 * table.signedG2(), tenfold.signedG2(), 1e-6 * (1 + table.units()));
    if (table.together() > 0) {
      assertEquals(table.logLiftVariance() / 10, tenfold.logLiftVariance(), 1e-12);
    }
  }

  @Provide
  Arbitrary<Association> tables() {
    Arbitrary<Long> cell = Arbitraries.longs().between(0, 5000);
    return Combinators.combine(cell, cell, cell, cell)
        .as((both, first, second, neither) -> new long[] {both, first, second, neither})
        .filter(cells -> cells[0] + cells[1] > 0 && cells[0] + cells[2] > 0)
        .map(
            cells ->
                new Association(
                    cells[0],
                    cells[0] + cells[1],
                    cells[0] + cells[2],
                    cells[0] + cells[1] + cells[2] + cells[3]));
  }
}
