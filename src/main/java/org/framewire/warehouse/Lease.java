package org.framewire.warehouse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.Path;

/**
 * The right to write to a warehouse, which one run has at a time: {@code _lease.json}, renewed
 * while it is open. A holder that died, or fell silent, loses it to the next run that asks.
 */
public final class Lease implements AutoCloseable {
  private static final String LOCK = "_lease.lock";
  private static final long HEARTBEAT_SECONDS = 30;

  /** A rival that lives has written its few bytes long before. */
  private static final Duration HALF_WRITTEN = Duration.ofSeconds(2);

  private static final System.Logger LOG = System.getLogger(Lease.class.getName());

  private final ControlFiles control;
  private final FileOperations files;
  private final Path file;
  private final Clock clock;
  private final LeaseHolder holder;
  private final String takenOver;
  private final ScheduledExecutorService heart;

  private Lease(
      FileOperations files, Path file, Clock clock, LeaseHolder holder, String takenOver) {
    this.files = files;
    this.control = new ControlFiles(files);
    this.file = file;
    this.clock = clock;
    this.holder = holder;
    this.takenOver = takenOver;
    this.heart = Executors.newSingleThreadScheduledExecutor(Lease::heartThread);
  }

  static Lease take(FileOperations files, Path file, String owner, Clock clock) {
    Lease lease =
        files.alone(new Path(file.getParent(), LOCK), () -> takeAlone(files, file, owner, clock));
    lease.startBeating();
    return lease;
  }

  private static Lease takeAlone(FileOperations files, Path file, String owner, Clock clock) {
    LeaseHolder wanted = LeaseHolder.thisProcess(owner, clock.instant());
    String takenOver = "";
    if (!files.create(file, ControlFiles.toJson(wanted))) {
      takenOver = evict(files, file, wanted.token(), clock);
      if (!files.create(file, ControlFiles.toJson(wanted))) {
        throw begunElsewhere(file);
      }
    }
    return new Lease(files, file, clock, wanted, takenOver);
  }

  /** A line for the user when the lease was taken from a run that had died. */
  public Optional<String> takenOver() {
    return Optional.of(takenOver).filter(message -> !message.isEmpty());
  }

  /**
   * Throws when another run has taken the lease over, which it may after this process stood still
   * for minutes: from then on nothing may be written.
   */
  public void requireHeld() {
    if (!isHeld()) {
      throw new WarehouseException(
          "The lease %s was taken over by another run while this one stood still: run again."
              .formatted(file));
    }
  }

  /** Lets the next run write. */
  @Override
  public void close() {
    heart.shutdownNow();
    if (isHeld()) {
      files.delete(file);
    }
  }

  /** Says that this run lives. */
  void beat() {
    if (isHeld()) {
      control.replace(file, holder.heardAt(clock.instant()));
    }
  }

  private void startBeating() {
    var unused =
        heart.scheduleAtFixedRate(
            this::beatOrMiss, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** A beat that fails is missed, not the last: what matters shows in {@link #requireHeld}. */
  private void beatOrMiss() {
    try {
      beat();
    } catch (WarehouseException e) {
      LOG.log(System.Logger.Level.WARNING, "missed a heartbeat of " + file, e);
    }
  }

  private boolean isHeld() {
    return files
        .read(file)
        .flatMap(content -> ControlFiles.parse(content, LeaseHolder.class))
        .filter(holder::isSameLease)
        .isPresent();
  }

  /** Removes the lease of a holder that is no more; throws when it lives. */
  private static String evict(FileOperations files, Path file, String token, Clock clock) {
    Optional<byte[]> found = files.read(file);
    if (found.isEmpty()) {
      return ""; // Closed since.
    }
    Optional<LeaseHolder> other = ControlFiles.parse(found.get(), LeaseHolder.class);
    if (other.isPresent()) {
      String why = whyStale(other.get(), file, clock.instant());
      setAside(files, file, found.get(), token);
      return "The lease of %s was taken over: it %s.".formatted(other.get().label(), why);
    }
    // Half written: by a rival at this moment, or by one that died at it.
    pause();
    setAside(files, file, found.get(), token);
    return "The lease of a run that died while it took it was taken over.";
  }

  private static String whyStale(LeaseHolder other, Path file, Instant now) {
    return other
        .whyStale(now)
        .orElseThrow(
            () ->
                new WarehouseException(
                    "%s is being written by %s, last heard of %d s ago: wait for its end, or stop it."
                        .formatted(
                            file.getParent(),
                            other.label(),
                            Math.max(0, other.silence(now).toSeconds()))));
  }

  /** Takes exactly the stale lease away: its holder may have woken, or a rival come first. */
  private static void setAside(FileOperations files, Path file, byte[] stale, String token) {
    Path aside = file.suffix("." + token);
    try {
      files.rename(file, aside);
    } catch (WarehouseException e) {
      throw files.exists(file) ? e : begunElsewhere(file);
    }
    boolean isStale =
        files.read(aside).filter(content -> Arrays.equals(content, stale)).isPresent();
    if (!isStale) {
      files.rename(aside, file);
      throw begunElsewhere(file);
    }
    files.delete(aside);
  }

  private static WarehouseException begunElsewhere(Path file) {
    return new WarehouseException(
        "Another run began to write to " + file.getParent() + " just now: wait for its end.");
  }

  private static void pause() {
    try {
      Thread.sleep(HALF_WRITTEN.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WarehouseException("Interrupted while waiting for the lease.", e);
    }
  }

  private static Thread heartThread(Runnable task) {
    Thread thread = new Thread(task, "framewire-lease");
    thread.setDaemon(true);
    return thread;
  }
}
