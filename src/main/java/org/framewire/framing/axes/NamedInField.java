package org.framewire.framing.axes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.framewire.annotate.ArticleText;
import org.framewire.entities.Mention;

/** The mentions of one field: which tokens are names, and who is named in which sentence. */
final class NamedInField {
  private final BitSet names = new BitSet();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  NamedInField(ArticleText article, Mention.Field field) {
    for (Mention mention : article.mentions()) {
      if (mention.field() == field) {
        add(mention);
      }
    }
  }

  private void add(Mention mention) {
    names.set(mention.firstToken(), mention.endToken());
    if (!mention.isAmbiguous() && mention.kind() != Mention.Kind.ORGANISATION) {
      bySentence
          .computeIfAbsent(mention.sentence(), any -> new TreeSet<>())
          .add(mention.entityId());
    }
  }

  boolean isName(int token) {
    return names.get(token);
  }

  /** The countries and leaders that a sentence names. */
  Set<String> inSentence(int sentence) {
    return bySentence.getOrDefault(sentence, Set.of());
  }
}
