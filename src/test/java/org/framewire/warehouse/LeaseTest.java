package org.framewire.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
  private static final Instant NOW = Instant.parse("2022-09-22T04:00:00Z");

  @TempDir java.nio.file.Path folder;
  private final FileOperations files = new LocalFiles();
  private Path file;

  @BeforeEach
  void place() {
    file = new Path(folder.toUri().toString(), "_lease.json");
  }

  @Test
  void oneRunAtATime() {
    Lease first = take("first", NOW);
    WarehouseException refusal =
        assertThrows(WarehouseException.class, () -> take("second", NOW.plusSeconds(90)));

    String message = refusal.getMessage();
    assertTrue(message.contains("run first"), message);
    assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
    assertTrue(message.contains("90 s ago"), message);
    assertTrue(message.contains("wait for its end"), message);
    assertEquals(1, message.lines().count());
    first.requireHeld();

    first.close();
    assertFalse(files.exists(file));
    try (Lease second = take("second", NOW)) {
      assertTrue(second.takenOver().isEmpty());
    }
  }

  @Test
  void theLeaseOfADeadProcessOfThisMachineIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    assertEquals(0, dead.waitFor());
    leave(heldBy(LeaseHolder.thisProcess("dead", NOW), dead.pid(), ""));

    try (Lease lease = take("next", NOW.plusSeconds(1))) {
      String message = lease.takenOver().orElseThrow();
      assertTrue(message.contains("run dead (process " + dead.pid()), message);
      assertTrue(message.contains("not running"), message);
      lease.requireHeld();
    }
  }

  @Test
  void aLaterProcessOfTheSameNumberIsNotTheHolder() {
    LeaseHolder self = LeaseHolder.thisProcess("dead", NOW);
    leave(heldBy(self, self.pid(), "2001-01-01T00:00:00Z"));

    try (Lease lease = take("next", NOW)) {
      assertTrue(lease.takenOver().isPresent());
    }
  }

  @Test
  void aHolderElsewhereIsBelievedUntilItIsSilentForMinutes() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    assertEquals(0, dead.waitFor());
    LeaseHolder self = LeaseHolder.thisProcess("far", NOW);
    LeaseHolder far =
        new LeaseHolder(
            "far", "another-host", self.processSpace(), dead.pid(), "", "t", self.heartbeat());
    leave(far);

    assertThrows(WarehouseException.class, () -> take("next", NOW.plus(LeaseHolder.SILENCE)));
    try (Lease lease = take("next", NOW.plus(LeaseHolder.SILENCE).plusMillis(1))) {
      assertTrue(lease.takenOver().orElseThrow().contains("silent for 5 minutes"));
    }
  }

  @Test
  void anotherContainerOfTheSameNameIsAnotherMachine() {
    LeaseHolder self = LeaseHolder.thisProcess("far", NOW);
    leave(
        new LeaseHolder("far", self.host(), "pid:[1]", Long.MAX_VALUE, "", "t", self.heartbeat()));

    assertThrows(WarehouseException.class, () -> take("next", NOW.plusSeconds(1)));
  }

  @Test
  void aHeartbeatKeepsTheLease() {
    MovableClock clock = new MovableClock();
    Lease lease = Lease.take(files, file, "long", clock);
    clock.now = NOW.plus(Duration.ofHours(3));
    lease.beat();

    WarehouseException refusal =
        assertThrows(WarehouseException.class, () -> take("next", clock.now.plusSeconds(7)));
    assertTrue(refusal.getMessage().contains("7 s ago"), refusal.getMessage());
    lease.close();
  }

  @Test
  void whoLostTheLeaseMayNotWriteNorBeatNorFreeIt() {
    Lease slept = take("slept", NOW);
    Lease next = take("next", NOW.plus(Duration.ofMinutes(6)));

    WarehouseException refusal = assertThrows(WarehouseException.class, slept::requireHeld);
    assertTrue(refusal.getMessage().contains("taken over"), refusal.getMessage());
    slept.beat();
    slept.close();
    next.requireHeld();
    next.close();
  }

  @Test
  void aLeaseThatWasNeverWrittenOutIsTakenOver() {
    files.write(file, "{\"owner\": \"de".getBytes(StandardCharsets.UTF_8));

    try (Lease lease = take("next", NOW)) {
      assertTrue(lease.takenOver().orElseThrow().contains("died while it took it"));
    }
  }

  @Test
  void oneOfManyRivalsGetsAStaleLease() throws Exception {
    int rivals = 8;
    for (int round = 0; round < 40; round++) {
      files.delete(file);
      leave(heldBy(LeaseHolder.thisProcess("dead", NOW), Long.MAX_VALUE, ""));
      List<Lease> taken = takeTogether(rivals);
      assertEquals(1, taken.size());
      taken.get(0).requireHeld();
      taken.get(0).close();
    }
  }

  private List<Lease> takeTogether(int rivals) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(rivals);
    try {
      CyclicBarrier together = new CyclicBarrier(rivals);
      List<Callable<List<Lease>>> attempts = new ArrayList<>();
      for (int rival = 0; rival < rivals; rival++) {
        String owner = "rival-" + rival;
        attempts.add(
            () -> {
              together.await();
              try {
                return List.of(take(owner, NOW));
              } catch (WarehouseException e) {
                return List.of();
              }
            });
      }
      List<Lease> taken = new ArrayList<>();
      for (Future<List<Lease>> attempt : threads.invokeAll(attempts)) {
        taken.addAll(attempt.get());
      }
      return taken;
    } finally {
      threads.shutdown();
    }
  }

  private Lease take(String owner, Instant at) {
    return Lease.take(files, file, owner, Clock.fixed(at, ZoneOffset.UTC));
  }

  private void leave(LeaseHolder holder) {
    files.write(file, ControlFiles.toJson(holder));
  }

  private static LeaseHolder heldBy(LeaseHolder self, long pid, String started) {
    return new LeaseHolder(
        self.owner(), self.host(), self.processSpace(), pid, started, "t", self.heartbeat());
  }

  private static final class MovableClock extends Clock {
    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
