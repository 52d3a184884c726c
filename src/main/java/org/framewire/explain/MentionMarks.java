package org.framewire.explain;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.framewire.entities.Mention;
import org.framewire.tables.Mentions;
import org.framewire.text.ScannedText;
import scala.jdk.javaapi.CollectionConverters;

/** Says of a mention who is meant, by which rule, in which part and voice. */
public final class MentionMarks {
  private final UnaryOperator<String> displayName;

  /**
   * @param displayName the name to show for an entity's id
   */
  public MentionMarks(UnaryOperator<String> displayName) {
    this.displayName = displayName;
  }

  /** The mark of a row of {@link Mentions}. */
  public Mark of(Row mention) {
    return new Mark(
        Mentions.START.get(mention),
        Mentions.END.get(mention),
        meaning(
            Mentions.ENTITY_ID.get(mention),
            CollectionConverters.asJava(Mentions.CANDIDATES.get(mention)),
            Mentions.MENTION_TYPE.get(mention),
            Mentions.RULE.get(mention),
            Mentions.ROLE.get(mention),
            Mentions.VOICE.get(mention)));
  }

  /** The mark of a mention that was just found in a text. */
  public Mark of(Mention mention, ScannedText text) {
    return new Mark(
        text.codePointOffset(mention.start()),
        text.codePointOffset(mention.end()),
        meaning(
            mention.entityId(),
            mention.candidates(),
            word(mention.type()),
            word(mention.rule()),
            word(mention.role()),
            mention.quoted() ? "quoted" : "own"));
  }

  private String meaning(
      String entityId,
      List<String> candidates,
      String type,
      String rule,
      String role,
      String voice) {
    String who =
        entityId == null
            ? "ambiguous: " + String.join(" or ", candidates)
            : entityId + " " + displayName.apply(entityId);
    return who + " (" + type + ", by " + rule + ", " + role + ", " + voice + ")";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
