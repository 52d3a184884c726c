package org.framewire.entities;

/**
 * What those who look for leaders read beside the names: titles, other bearers of a name, the
 * lettering of the sentence; and the resolver that all of it is told to.
 */
record LeaderEvidence(
    Gazetteer gazetteer,
    OfficeHolders holders,
    LeaderResolver resolver,
    TitleFinder titles,
    OtherBearers bearers,
    SentenceLettering lettering) {

  static LeaderEvidence of(Gazetteer gazetteer, SentenceLettering lettering) {
    OfficeHolders holders = new OfficeHolders(gazetteer);
    return new LeaderEvidence(
        gazetteer,
        holders,
        new LeaderResolver(gazetteer, holders),
        new TitleFinder(gazetteer.titleIndex()),
        new OtherBearers(gazetteer.names().givenNames()),
        lettering);
  }
}
