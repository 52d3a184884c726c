package org.framewire.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A country of the gazetteer.
 *
 * @param id ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param wikidata its Wikidata identifier, or null
 * @param name display name
 * @param names names, short and official, with former ones of the same state
 * @param demonyms words for its people, which serve as adjectives too
 * @param capitals its seat of government
 * @param institutions bodies and seats of power that stand for the state
 * @param ledBy the office whose holder news calls the country's leader; null where that is not
 *     clear
 * @param validThrough the last day that its data was checked for
 */
record Country(
    String id,
    String wikidata,
    String name,
    List<Alias> names,
    List<Alias> demonyms,
    List<Alias> capitals,
    List<Alias> institutions,
    Office.Kind ledBy,
    LocalDate validThrough)
    implements Serializable {}
