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
 * @param rule what told who is meant
 * @param role the part it plays in its sentence
 * @param quoted whether it stands in words of somebody whom the outlet quotes
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
    Rule rule,
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
    ORGANISATION,
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

  /** What tells who is meant. */
  public enum Rule {
    /** A country's own words, which need nothing around them. */
    WORDS,
    /** A country's words that count only beside others, which were there. */
    WORDS_IN_CONTEXT,
    /** A full name that one leader has. */
    FULL_NAME,
    /** A full name of several: the title before it decides. */
    FULL_NAME_BY_TITLE,
    /** A full name of several, one of whom is in office on the day of publication. */
    FULL_NAME_IN_OFFICE,
    /** A full name of several, one of whom was named earlier in the article. */
    FULL_NAME_NAMED_BEFORE,
    /** A short name behind a title that one of its bearers has or had. */
    SHORT_NAME_BY_TITLE,
    /** A short name of somebody who was named earlier in the article. */
    SHORT_NAME_NAMED_BEFORE,
    /** A short name of somebody whom the article names in full further down. */
    SHORT_NAME_NAMED_LATER,
    /** A short name that one leader in office on the day of publication has. */
    SHORT_NAME_IN_OFFICE,
    /** A short name so much one leader's that it needs neither office nor full name. */
    SHORT_NAME_ALONE,
    /** A country and an office: its holder on the day of publication. */
    OFFICE_OF_COUNTRY,
    /** Several fit, and nothing decides between them. */
    SEVERAL_FIT
  }

  /** Whether an entity acts ("Moscow said"), is a place ("in Moscow"), or neither shows. */
  public enum Role {
    ACTOR,
    PLACE,
    OTHER
  }

  /** The same mention in the outlet's voice or in that of somebody quoted. */
  public Mention in(boolean quotation) {
    return quotation == quoted
        ? this
        : new Mention(
            field,
            start,
            end,
            firstToken,
            endToken,
            sentence,
            kind,
            entityId,
            candidates,
            type,
            rule,
            role,
            quotation);
  }

  public boolean isAmbiguous() {
    return entityId == null;
  }
}
