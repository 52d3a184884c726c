package org.framewire.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A country of the gazetteer, or what news treats like one: a territory, a former state, an
 * organisation of states.
 *
 * @param id ISO 3166-1 alpha-3, {@code XKX} for Kosovo; of a former state the alpha-3 code that ISO
 *     3166-3 keeps; of an organisation its initials
 * @param kind what it is
 * @param wikidata its Wikidata identifier, or null
 * @param name display name
 * @param names names, short and official, with former ones of the same state
 * @param demonyms words for its people, which serve as adjectives too
 * @param capitals its seat of government
 * @param institutions bodies and seats of power that stand for the state
 * @param ledBy the office whose holder news calls the country's leader; null where that is not
 *     clear
 * @param from the day on which a former state or an organisation began, or null
 * @param to the day on which a former state ended, or null
 * @param successors ids of the states that took a former state's place
 * @param validThrough the last day that its data was checked for
 */
record Country(
    String id,
    Kind kind,
    String wikidata,
    String name,
    List<Alias> names,
    List<Alias> demonyms,
    List<Alias> capitals,
    List<Alias> institutions,
    Office.Kind ledBy,
    LocalDate from,
    LocalDate to,
    List<String> successors,
    LocalDate validThrough)
    implements Serializable {

  /** What an entry of the lists of countries is. */
  enum Kind {
    COUNTRY,
    /** A territory with a code of its own in ISO 3166-1, which is no state. */
    TERRITORY,
    /** A state that ended after 1945: its names keep meaning it. */
    FORMER_STATE,
    /** States together, as an actor of its own. */
    ORGANISATION
  }

  /** How a mention of it is counted. */
  Mention.Kind mentionKind() {
    return kind == Kind.ORGANISATION ? Mention.Kind.ORGANISATION : Mention.Kind.COUNTRY;
  }
}
