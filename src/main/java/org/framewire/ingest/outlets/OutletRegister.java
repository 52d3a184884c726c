package org.framewire.ingest.outlets;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.Sha256;

/**
 * The outlets that are known: by which hosts and names they go, where they are at home. It never
 * changes. What travels to the executors is the user's part alone; each reads the shipped part
 * itself, once.
 */
public final class OutletRegister implements Serializable {
  private static final long serialVersionUID = 1L;
  static final List<String> FILES =
      List.of(
          "agencies.json",
          "portals.json",
          "united-states.json",
          "united-states-local.json",
          "britain-and-commonwealth.json",
          "europe.json",
          "asia.json",
          "middle-east-and-africa.json",
          "latin-america.json");

  private final transient OutletIndex index;
  private final transient Map<String, RegisteredOutlet> outlets;
  private final transient String version;
  private final Extension extension;

  /** A user's file of outlets. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Extension(String file, byte[] json) implements Serializable {}

  /** Made when it is first asked for, and never changed. */
  private static final class Shipped {
    static final OutletRegister REGISTER = new OutletRegister(null);
  }

  private OutletRegister(Extension extension) {
    this.extension = extension;
    index = new OutletIndex();
    outlets = new LinkedHashMap<>();
    MessageDigest digest = Sha256.digest();
    if (extension == null) {
      for (String file : FILES) {
        byte[] json = shipped(file);
        digest.update(Sha256.digest().digest(json));
        add(file, OutletFile.readShipped(file, json), false);
      }
    } else {
      digest.update(extension.json());
      digest.update(shipped().version.getBytes(StandardCharsets.UTF_8));
      add(extension.file(), OutletFile.read(extension.file(), extension.json()), false);
      add("the shipped outlets", shipped().outlets.values(), true);
    }
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  private void add(String file, Collection<RegisteredOutlet> added, boolean yields) {
    for (RegisteredOutlet outlet : added) {
      RegisteredOutlet before = outlets.putIfAbsent(outlet.id(), outlet);
      if (before == null) {
        index.add(outlet, file, yields);
      } else if (!yields) {
        throw new OutletException(file, outlet.id(), "stands there twice", "Leave one out");
      }
    }
  }

  /** The content of a file that ships. */
  static byte[] shipped(String file) {
    try (InputStream in = OutletRegister.class.getResourceAsStream("/outlets/" + file)) {
      if (in == null) {
        throw new OutletException(
            file, "the file", "missing", "Put it into the resources under outlets/");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The outlets that come with the program. */
  public static OutletRegister shipped() {
    return Shipped.REGISTER;
  }

  /**
   * The shipped outlets with those of a file beside them. An outlet of the file takes the place of
   * the shipped one with its id, and a host or name that it claims is its own.
   *
   * @param file for messages
   * @throws OutletException where the file cannot be used
   */
  public static OutletRegister extended(String file, byte[] json) {
    return new OutletRegister(new Extension(file, json.clone()));
  }

  private Object readResolve() {
    return extension == null ? shipped() : new OutletRegister(extension);
  }

  /** A hash of the files' content: 12 hexadecimal digits. */
  public String version() {
    return version;
  }

  /** All of them, the user's first. */
  public List<RegisteredOutlet> outlets() {
    return List.copyOf(outlets.values());
  }

  /** The outlet with that id, or null. */
  public RegisteredOutlet outlet(String id) {
    return outlets.get(id);
  }

  /** Where the day of an outlet begins and ends, or null where that is not known. */
  public ZoneId zone(String id) {
    RegisteredOutlet outlet = outlets.get(id);
    return outlet == null ? null : outlet.zone();
  }

  OutletIndex index() {
    return index;
  }

  /**
   * The host under which an outlet's page is known, for a host in lower case: its main domain for
   * one of its mirrors, else the host without labels such as {@code www} or {@code amp}.
   */
  String canonicalHost(String host) {
    String plain = HostName.withoutMirror(host);
    RegisteredOutlet outlet = index.atHost(plain);
    boolean mirror =
        outlet != null && (outlet.mirrors().contains(plain) || outlet.mirrors().contains(host));
    return mirror && !outlet.domains().isEmpty() ? outlet.domains().get(0) : plain;
  }
}
