package org.framewire.cli.training;

import java.util.Locale;
import org.framewire.cli.exit.CommandFailure;
import org.framewire.cli.exit.ExitCode;
import org.framewire.framing.frames.PolicyFramesModel;
import org.framewire.framing.tone.ToneLens;

/** A lens that can be fitted and held against labels. */
public enum LearnableLens {
  FRAMES,
  TONE;

  /** How the lens of policy frames is asked for. */
  public static final String FRAMES_NAME = "frames";

  /** By the name that a user gives, or that its models have. */
  public static LearnableLens named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case FRAMES_NAME, PolicyFramesModel.LENS -> FRAMES;
      case ToneLens.NAME -> TONE;
      default ->
          throw new CommandFailure(
              ExitCode.BAD_SETTINGS,
              "there is no lens "
                  + name
                  + " to train or validate: say frames or tone, or axes to train alone");
    };
  }
}
