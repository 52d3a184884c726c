package org.framewire.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * Carries out an intent. Each step may be the last of a process that dies: what is done is seen
 * from the directories alone, so the same intent carried out again finishes what is left.
 */
final class Publication {
  private final WarehousePaths paths;
  private final FileOperations files;
  private final ControlFiles control;

  Publication(WarehousePaths paths, FileOperations files) {
    this.paths = paths;
    this.files = files;
    this.control = new ControlFiles(files);
  }

  /** Writes the intent down and carries it out. */
  void publish(Intent intent) {
    control.replace(paths.intent(), intent);
    rollForward(intent);
  }

  /** Finishes an open intent, and clears away what dead runs left. */
  List<String> recover() {
    List<String> done = new ArrayList<>();
    Optional<Intent> open = control.read(paths.intent(), Intent.class);
    open.ifPresent(
        intent -> {
          rollForward(intent);
          done.add("Finished the publication of run " + intent.runId() + ", which had died.");
        });
    for (FileOperations.Entry left : files.list(paths.staging())) {
      files.delete(left.path());
      done.add("Deleted what run " + left.name() + " had staged before it died.");
    }
    for (Path file : List.of(paths.intent(), paths.manifest(), paths.layout())) {
      files.delete(ControlFiles.unfinished(file));
    }
    return done;
  }

  private void rollForward(Intent intent) {
    if (!files.exists(paths.layout())) {
      control.replace(paths.layout(), intent.layout());
    }
    for (Swap swap : intent.swaps()) {
      if (swap.action() == Swap.Action.REPLACE) {
        replace(intent.runId(), swap);
      } else {
        remove(intent.runId(), swap);
      }
    }
    control.replace(paths.manifest(), intent.manifest());
    files.delete(paths.intent());
    files.delete(paths.staging(intent.runId()));
  }

  private void replace(String runId, Swap swap) {
    Path staged = paths.staged(runId, swap.table(), swap.period());
    Path published = paths.published(swap.table(), swap.period());
    if (files.exists(staged)) {
      setAside(runId, swap, published);
      files.makeDirectories(published.getParent());
      files.rename(staged, published);
    } else if (!files.exists(published)) {
      throw new WarehouseException(
          published + " is neither staged nor published: restore the warehouse from a backup.");
    }
  }

  private void remove(String runId, Swap swap) {
    setAside(runId, swap, paths.published(swap.table(), swap.period()));
  }

  /** Moves the published directory, if there is one, out of the readers' way in one step. */
  private void setAside(String runId, Swap swap, Path published) {
    if (files.exists(published)) {
      Path aside = paths.replaced(runId, swap.table(), swap.period());
      files.makeDirectories(aside.getParent());
      files.rename(published, aside);
    }
  }
}
