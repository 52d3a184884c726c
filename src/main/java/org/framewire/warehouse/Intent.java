package org.framewire.warehouse;

import java.util.List;

/**
 * All that a publication is going to do: {@code _intent.json}, there from before the first
 * directory moves until the manifest is replaced. Whoever finds it finishes it.
 *
 * @param runId the run whose staging area the directories come from
 * @param layout the warehouse's layout, written if it has none yet
 * @param swaps directories to replace and remove, in order
 * @param manifest the manifest of the generation that this makes
 */
record Intent(String runId, Layout layout, List<Swap> swaps, Manifest manifest) {}
