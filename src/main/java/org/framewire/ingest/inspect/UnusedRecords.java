package org.framewire.ingest.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records that a run would not make articles of, by reason, with the first ones of each. */
public final class UnusedRecords {
  private static final int EXAMPLES = 3;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  /**
   * One record.
   *
   * @param file its path
   * @param record which record of the file, from 1
   * @param detail what is wrong, or null
   * @param excerpt its start
   */
  public record Example(String file, long record, String detail, String excerpt) {}

  /**
   * The records of one reason.
   *
   * @param outcome what becomes of them
   * @param reason why
   * @param count how many there are
   * @param examples the first of them
   */
  public record Group(String outcome, String reason, long count, List<Example> examples) {}

  /** Takes a record. */
  public void add(String outcome, String reason, Example example) {
    groups.merge(reason, new Group(outcome, reason, 1, List.of(example)), UnusedRecords::together);
  }

  private static Group together(Group before, Group added) {
    List<Example> examples = new ArrayList<>(before.examples());
    if (examples.size() < EXAMPLES) {
      examples.addAll(added.examples());
    }
    return new Group(
        before.outcome(), before.reason(), before.count() + added.count(), List.copyOf(examples));
  }

  /** The groups, the largest first. */
  public List<Group> all() {
    return groups.values().stream()
        .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::reason))
        .toList();
  }
}
