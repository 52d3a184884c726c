package org.framewire.entities;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A title of office as news writes it.
 *
 * @param forms the title and its other wordings, lower case
 * @param kinds offices that it may stand for where nobody holds one by just this title
 */
record Title(List<String> forms, Set<Office.Kind> kinds) implements Serializable {

  private static final Set<String> GENERAL =
      Set.of("leader", "ruler", "head of state", "head of government", "monarch");

  /** Whether it is no office's own title but a word for whoever leads. */
  boolean isGeneral() {
    return GENERAL.contains(forms.get(0));
  }

  boolean names(Office office) {
    return forms.contains(office.title());
  }
}
