package org.framewire.framing;

import java.io.Serializable;
import java.util.List;
import org.framewire.annotate.ArticleText;

/**
 * A way to read texts that gives numbers: a set of measures and a scorer. What a lens knows is
 * fixed by its name and version, so scores of two versions can stand side by side and are never
 * mixed. A lens travels to the executors.
 */
public interface Lens extends Serializable {

  /** The target of a score that is about the whole text. */
  String ALL_TEXT = "*";

  /** Short and stable, such as {@code policy-frames}. */
  String name();

  /** The version; another one whenever any score could differ. */
  String version();

  /** What stands at each place of the arrays of sums. */
  List<Measure> measures();

  /** Whether texts of this language (ISO 639-1) are scored. */
  boolean reads(String language);

  /** Opens a scorer for one task; it keeps its working memory from one article to the next. */
  Scorer scorer();

  /** Scores one article after another; belongs to one thread. */
  @FunctionalInterface
  interface Scorer {

    /** Hands {@code sums} what is found in the article, in an order that its text alone decides. */
    void score(ArticleText article, Sums sums);
  }

  /** Takes the sums of one article. */
  @FunctionalInterface
  interface Sums {

    /**
     * Takes the sums for one target and voice, each array by the lens's measures. The arrays are
     * copied. A voice with too little text is not handed in at all.
     *
     * @param target an entity id, or {@link #ALL_TEXT}
     * @param s0 the weight scored: 1 for a probability, words for an axis
     * @param s1 weighted sum of the score
     * @param s2 weighted sum of the squared score
     */
    void add(String target, Voice voice, double[] s0, double[] s1, double[] s2);
  }
}
