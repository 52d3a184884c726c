package org.framewire.annotate;

import java.io.Serializable;
import org.framewire.tables.Col;

/**
 * Something that is found in texts: terms, mentions, pairs, scores. The pass over the articles
 * plugs findings together; each fills one column of the annotations and knows nothing of the
 * others.
 *
 * <p>A finding travels to the executors, so it holds its settings only; what it gathers is in the
 * {@link Collector} that each task opens.
 */
public interface Finding extends Serializable {

  /** The column of the annotations that this finding fills, with its type. */
  Col<?> column();

  /** Opens a collector for one task. */
  Collector collector();

  /** Gathers what is found in the articles of one outlet, day and language. */
  interface Collector {

    /** Reads one article. Nothing of {@code article} may be kept: the pass uses it again. */
    void read(ArticleText article);

    /**
     * What was found since the last call, as Spark's external type for the column (a {@code Row}
     * for a struct, an array or {@code Seq} for an array), and begins anew.
     */
    Object finish();

    /**
     * About how many bytes the finding holds now. When the sum over all findings passes the pass's
     * limit, it finishes the group early, and the parts are added up after it.
     */
    long heldBytes();
  }
}
