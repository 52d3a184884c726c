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

  public TrainingRecord {
    settings = new TreeMap<>(settings);
  }
}
