package org.framewire.entities;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A leader of the gazetteer.
 *
 * @param id country and slug, {@code RUS/vladimir-putin}
 * @param country id of the country; some offices may be another's, as of the EU
 * @param wikidata Wikidata identifier, or null
 * @param name display name
 * @param names full names, which are enough to know the leader
 * @param shortNames surname or other short form, which needs context or a date
 * @param shortNeedsContext whether a short name never stands alone, unique or not
 * @param shortStandsAlone whether a short name means the leader from the first term on, in office
 *     or not, where nobody else of the name is about
 * @param offices terms of office
 */
record Leader(
    String id,
    String country,
    String wikidata,
    String name,
    List<Alias> names,
    List<Alias> shortNames,
    boolean shortNeedsContext,
    boolean shortStandsAlone,
    List<Office> offices)
    implements Serializable {

  /** Whether it is the leader's country, or one whose office the leader held. */
  boolean serves(String countryId) {
    return country.equals(countryId)
        || offices.stream().anyMatch(office -> office.country().equals(countryId));
  }

  boolean inOffice(LocalDate date) {
    for (Office office : offices) {
      if (office.covers(date)) {
        return true;
      }
    }
    return false;
  }
}
