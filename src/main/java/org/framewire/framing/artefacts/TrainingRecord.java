package org.framewire.framing.artefacts;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model was fitted on and how; part of its artefact.
 *
 * @param corpus the articles, named so that others can find them; no path
 * @param articles how many were used
 * @param settings every setting of the fit, by name
 */
public record TrainingRecord(String corpus, long articles, Map<String, String> settings)
    implements Serializable {
  private static final String LABELS = "labels";
  private static final String LABELS_HASH = "labelsHash";

  public TrainingRecord {
    settings = new TreeMap<>(settings);
  }

  /**
   * Settings of a fit to labels, with the file of the labels.
   *
   * @param hash SHA-256 of the file, in hex
   */
  public static Map<String, String> withLabels(
      Map<String, String> settings, String file, String hash) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put(LABELS, file);
    all.put(LABELS_HASH, hash);
    return all;
  }

  /** Whether a file of labels, by its hash, is what the model was fitted to. */
  public boolean isOf(String hash) {
    return hash.equals(settings.get(LABELS_HASH));
  }
}
