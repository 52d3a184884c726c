package org.framewire.entities;

import java.util.List;

/**
 * Who is meant by a mention.
 *
 * @param entityId the entity, or null when several may be meant
 * @param candidates all who may be meant, the entity alone when it is certain
 * @param rule what told it
 */
record Resolution(String entityId, List<String> candidates, Mention.Rule rule) {
  static Resolution of(String entityId, Mention.Rule rule) {
    return new Resolution(entityId, List.of(entityId), rule);
  }

  static Resolution ambiguous(List<String> candidates) {
    return new Resolution(
        null, candidates.stream().distinct().sorted().toList(), Mention.Rule.SEVERAL_FIT);
  }
}
