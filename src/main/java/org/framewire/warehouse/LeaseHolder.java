package org.framewire.warehouse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a lease, as {@code _lease.json} says.
 *
 * @param owner the run's id
 * @param host its machine's name
 * @param processSpace which set of process numbers its pid belongs to: containers of one name have
 *     their own; empty where the system does not tell
 * @param pid its process
 * @param processStarted when that began, to tell it from a later one of the same number; may be
 *     empty
 * @param token different for every lease ever taken
 * @param heartbeat when it last said that it lives, ISO 8601 in UTC
 */
record LeaseHolder(
    String owner,
    String host,
    String processSpace,
    long pid,
    String processStarted,
    String token,
    String heartbeat) {

  /** Ten missed heartbeats: nobody pauses that long and goes on writing. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  static LeaseHolder thisProcess(String owner, Instant now) {
    ProcessHandle self = ProcessHandle.current();
    return new LeaseHolder(
        owner,
        hostName(),
        currentProcessSpace(),
        self.pid(),
        startOf(self),
        UUID.randomUUID().toString(),
        now.toString());
  }

  LeaseHolder heardAt(Instant now) {
    return new LeaseHolder(owner, host, processSpace, pid, processStarted, token, now.toString());
  }

  boolean isSameLease(LeaseHolder other) {
    return token.equals(other.token);
  }

  Duration silence(Instant now) {
    return Duration.between(Instant.parse(heartbeat), now);
  }

  /** Why this holder cannot be writing any more, if that is so. */
  Optional<String> whyStale(Instant now) {
    if (isOfThisMachine() && !isRunning()) {
      return Optional.of("is not running any more");
    }
    if (silence(now).compareTo(SILENCE) > 0) {
      return Optional.of("has been silent for " + silence(now).toMinutes() + " minutes");
    }
    return Optional.empty();
  }

  /** As people are told of it. */
  String label() {
    return "run %s (process %d on %s)".formatted(owner, pid, host);
  }

  private boolean isOfThisMachine() {
    return host.equals(hostName()) && processSpace.equals(currentProcessSpace());
  }

  private boolean isRunning() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(process -> processStarted.isEmpty() || processStarted.equals(startOf(process)))
        .orElse(false);
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "an unnamed host";
    }
  }

  private static String currentProcessSpace() {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      return "";
    }
  }
}
