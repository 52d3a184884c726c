package org.framewire.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.ingest.outlets.OutletException;
import org.framewire.ingest.outlets.OutletRegister;

/** The outlets that a run knows: those that ship, and those of the user's file. */
final class Outlets {
  private Outlets() {}

  static OutletRegister load(Settings settings) {
    if (settings.outlets().isEmpty()) {
      return OutletRegister.shipped();
    }
    Path file = Path.of(settings.outlets());
    try {
      return OutletRegister.extended(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw bad("outlets is " + file + ", which cannot be read: name an existing JSON file");
    } catch (OutletException e) {
      throw bad(e.getMessage());
    }
  }

  private static CommandFailure bad(String message) {
    return new CommandFailure(ExitCode.BAD_SETTINGS, "bad settings: " + message);
  }
}
