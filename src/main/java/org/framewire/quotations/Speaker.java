package org.framewire.quotations;

/**
 * Who is quoted, as far as the article says it.
 *
 * @param kind what the speaker is
 * @param entityId the leader, or the country that speaks or that the official serves; null when no
 *     entity is known
 * @param text the words that name the speaker, as they stand there; null when nobody is named
 * @param rule what told who speaks
 */
public record Speaker(Kind kind, String entityId, String text, Rule rule) {
  static final Speaker NOBODY = new Speaker(Kind.UNKNOWN, null, null, Rule.NONE);

  /** The same speaker in a quotation that goes on; nobody stays nobody. */
  Speaker continued() {
    return kind == Kind.UNKNOWN ? NOBODY : new Speaker(kind, entityId, text, Rule.CONTINUED);
  }

  /** What a speaker is. */
  public enum Kind {
    /** A head of state or government, or who else the gazetteer has. */
    LEADER,
    /** A country as an actor, by its name, capital or institution: {@code Pyongyang said}. */
    COUNTRY,
    /** Somebody with another name: {@code John Kirby}. */
    PERSON,
    /** Somebody who speaks for an office and has no name here: {@code a defence official}. */
    OFFICIAL,
    /** Others without a name: {@code analysts}, {@code the company}, {@code the report}. */
    OTHER,
    /** Nobody is named, or only by {@code he} or {@code they}. */
    UNKNOWN
  }

  /** What told who speaks. */
  public enum Rule {
    /** The verb of saying beside the words has the speaker as its subject. */
    SAID,
    /** {@code according to} the speaker. */
    ACCORDING_TO,
    /** {@code quoted} or {@code cited} the speaker {@code as saying}. */
    AS_SAYING,
    /** The words stand in the speaker's sentence, behind a verb such as {@code asking}. */
    SUBJECT_OF_SENTENCE,
    /** The quotation goes on from the one before it. */
    CONTINUED,
    /** Nothing did. */
    NONE
  }
}
