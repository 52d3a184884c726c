package org.framewire.framing.labels;

import java.util.Set;
import java.util.TreeSet;

/**
 * An article with the frames that people found in it.
 *
 * @param id of the article
 * @param group what must not be split over folds: its story, or the article itself
 * @param title its headline, empty when the labels have none apart
 * @param text of the article
 * @param frames in lower case with underscores
 */
public record FrameExample(String id, String group, String title, String text, Set<String> frames) {

  public FrameExample {
    frames = new TreeSet<>(frames);
  }
}
