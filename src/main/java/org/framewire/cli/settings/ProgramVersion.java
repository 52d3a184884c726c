package org.framewire.cli.settings;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar was built as. */
public final class ProgramVersion implements IVersionProvider {
  /** The version, or {@code development} when the classes do not come from a jar. */
  public static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"framewire " + current()};
  }
}
