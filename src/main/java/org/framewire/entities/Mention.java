package org.framewire.entities;

import java.util.List;

/**
 * One mention of a country or leader in one field of an article.
 *
 * @param field where it stands
 * @param start byte offset in the field
 * @param end byte offset behind it
 * @param firstToken first token of the field that it covers
 * @param endToken the token behind it
 * @param sentence sentence of the field, from 0
 * @param kind what is mentioned
 * @param entityId who is meant, or null when that is ambiguous
 * @param candidates all who may be meant; the one entity when it is not ambiguous
 * @param type how it is mentioned
 * @param role the part it plays in its sentence
 * @param quoted whether it stands inside a direct quotation
 */
public record Mention(
    Field field,
    int start,
    int end,
    int firstToken,
    int endToken,
    int sentence,
    Kind kind,
    String entityId,
    List<String> candidates,
    Type type,
    Role role,
    boolean quoted) {

  /** The two fields of an article that are read. */
  public enum Field {
    TITLE,
    TEXT
  }

  /** What a mention is of. */
  public enum Kind {
    COUNTRY,
    LEADER
  }

  /** By which words an entity is mentioned. */
  public enum Type {
    NAME,
    DEMONYM,
    CAPITAL,
    INSTITUTION,
    LEADER,
    TITLE
  }

  /** Whether an entity acts ("Moscow said"), is a place ("in Moscow"), or neither shows. */
  public enum Role {
    ACTOR,
    PLACE,
    OTHER
  }

  public boolean isAmbiguous() {
    return entityId == null;
  }
}
