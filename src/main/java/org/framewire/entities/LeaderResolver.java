package org.framewire.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which leader a name means, in the order of an article: full names by themselves; short
 * names by a title before them, by what came earlier in the article, or by who is in office on the
 * day of publication. Where two people fit, the mention is ambiguous: there is no guess. A leader
 * who is named in an article beside a relative of the same surname keeps it only while in office.
 */
final class LeaderResolver {
  private final OfficeHolders holders;
  private final Map<Mention.Rule, Resolution[]> certain = new EnumMap<>(Mention.Rule.class);
  private final List<Leader> leaders;

  private final NamedSoFar soFar;
  private LocalDate date;

  LeaderResolver(Gazetteer gazetteer, OfficeHolders holders) {
    this.holders = holders;
    leaders = gazetteer.leaders();
    for (Mention.Rule rule : Mention.Rule.values()) {
      certain.put(rule, new Resolution[leaders.size()]);
    }
    soFar = new NamedSoFar(leaders.size(), gazetteer.names().groupCount());
  }

  /** Begins another article; {@code newDate} is null when its date is not known. */
  void begin(LocalDate newDate) {
    date = newDate;
    soFar.begin();
  }

  /** Who was named so far in the article; what is read there must be told to it. */
  NamedSoFar soFar() {
    return soFar;
  }

  /** Who a full name means. */
  Resolution fullName(List<Integer> candidates, TitleFinder title) {
    if (candidates.size() == 1) {
      return named(candidates.get(0), Mention.Rule.FULL_NAME);
    }
    if (title != null && date != null) {
      List<Integer> titled = holdersAmong(candidates, title.title(), !title.former());
      if (titled.size() == 1) {
        return named(titled.get(0), Mention.Rule.FULL_NAME_BY_TITLE);
      }
    }
    List<Integer> incumbents = incumbents(candidates);
    if (incumbents.size() == 1) {
      return named(incumbents.get(0), Mention.Rule.FULL_NAME_IN_OFFICE);
    }
    List<Integer> known = soFar.namedOf(candidates);
    return known.size() == 1
        ? named(known.get(0), Mention.Rule.FULL_NAME_NAMED_BEFORE)
        : ambiguous(candidates);
  }

  /** Who a short name with a title before it means, or null when none of the candidates fits. */
  Resolution titled(List<Integer> candidates, TitleFinder title) {
    List<Integer> fitting;
    if (title.elect() || date == null) {
      fitting = everHolders(candidates, title.title(), null);
    } else if (title.former()) {
      fitting = holdersAmong(candidates, title.title(), false);
    } else {
      fitting = holdersAmong(candidates, title.title(), true);
    }
    if (fitting.isEmpty()) {
      fitting = everHolders(candidates, title.title(), date);
    }
    fitting.removeIf(leader -> isOfAnotherOffice(leader, title.title()));
    if (fitting.size() == 1) {
      return named(fitting.get(0), Mention.Rule.SHORT_NAME_BY_TITLE);
    }
    List<Integer> knownFitting = soFar.namedOf(fitting.isEmpty() ? candidates : fitting);
    return knownFitting.size() == 1
        ? named(knownFitting.get(0), Mention.Rule.SHORT_NAME_NAMED_BEFORE)
        : ambiguousOrNull(fitting);
  }

  /** Whose term {@code the Clinton administration} is: of one who was in office by the day. */
  Resolution ofTerm(List<Integer> candidates) {
    List<Integer> found = new ArrayList<>();
    for (int leader : candidates) {
      if (date != null && holders.begunBy(leader, date)) {
        found.add(leader);
      }
    }
    return found.size() == 1 ? named(found.get(0), Mention.Rule.SHORT_NAME_BY_TITLE) : null;
  }

  /** Who was named after a short name of which nothing told whose it is; null for nobody. */
  Resolution namedLater(int group, List<Integer> candidates) {
    List<Integer> known = soFar.namedOf(candidates);
    return known.size() == 1
            && (!soFar.isBorneByOther(group) || soFar.isMuchOftenerNamed(group, known.get(0)))
        ? certain(known.get(0), Mention.Rule.SHORT_NAME_NAMED_LATER)
        : null;
  }

  /**
   * Who a short name alone means, {@code isMan} behind {@code Mr.}; null when nothing says that it
   * is a leader's here.
   */
  Resolution shortName(int group, List<Integer> candidates, boolean isMan) {
    List<Integer> known = soFar.namedOf(candidates);
    if (!known.isEmpty()) {
      return knownShortName(group, known, isMan);
    }
    if (soFar.isBorneByOther(group) || date == null) {
      return null;
    }
    if (standsAlone(candidates)) {
      return certain(candidates.get(0), Mention.Rule.SHORT_NAME_ALONE);
    }
    List<Integer> incumbents = incumbents(candidates);
    for (int leader : incumbents) {
      if (leaders.get(leader).shortNeedsContext()) {
        return null;
      }
    }
    return incumbents.size() == 1
        ? certain(incumbents.get(0), Mention.Rule.SHORT_NAME_IN_OFFICE)
        : ambiguousOrNull(incumbents);
  }

  /** Whether a short name is one leader's alone, who led by the day and need not lead any more. */
  private boolean standsAlone(List<Integer> candidates) {
    int leader = candidates.get(0);
    return candidates.size() == 1
        && leaders.get(leader).shortStandsAlone()
        && holders.begunBy(leader, date)
        && !holders.inOffice(leader, date);
  }

  /** Who of those that were named before is meant: of several, him in office. */
  private Resolution knownShortName(int group, List<Integer> known, boolean isMan) {
    List<Integer> incumbents = incumbents(known);
    if (known.size() > 1
        && (incumbents.size() != 1 || soFar.isJustAfter(known, incumbents.get(0)))) {
      return ambiguous(known);
    }
    int likely = incumbents.size() == 1 ? incumbents.get(0) : known.get(0);
    boolean isShared = isMan ? soFar.isBorneByOtherMan(group) : soFar.isBorneByOther(group);
    boolean certainly =
        !isShared
            || (soFar.isFarFromOther(group, likely)
                && (incumbents.size() == 1
                    || !soFar.isBorneByFamily(group)
                    || soFar.isMuchOftenerNamed(group, likely)));
    return certainly ? certain(likely, Mention.Rule.SHORT_NAME_NAMED_BEFORE) : ambiguous(known);
  }

  /**
   * Whether a title is none that the leader's country has, so that another bearer is likelier who
   * is not listed: {@code President Wilson} is no prime minister's name. Not so for a leader who
   * was named before, whose office may be told loosely.
   */
  private boolean isOfAnotherOffice(int leader, int title) {
    return !holders.isGeneral(title) && !holders.isLiteral(leader, title) && !soFar.isNamed(leader);
  }

  /** Whether the candidates hold the title on the day; else those who held it before. */
  private List<Integer> holdersAmong(List<Integer> candidates, int title, boolean now) {
    List<Integer> found = new ArrayList<>();
    for (int leader : candidates) {
      boolean holds = holders.holds(leader, title, date);
      if (now ? holds : !holds && holders.held(leader, title, date)) {
        found.add(leader);
      }
    }
    return literalFirst(found, title);
  }

  private List<Integer> everHolders(List<Integer> candidates, int title, LocalDate until) {
    List<Integer> found = new ArrayList<>();
    for (int leader : candidates) {
      if (holders.held(leader, title, until)) {
        found.add(leader);
      }
    }
    return literalFirst(found, title);
  }

  /** Those whose country has an office of just this title, if there are any. */
  private List<Integer> literalFirst(List<Integer> fitting, int title) {
    List<Integer> literal = new ArrayList<>(fitting);
    literal.removeIf(leader -> !holders.isLiteral(leader, title));
    return literal.isEmpty() ? fitting : literal;
  }

  private List<Integer> incumbents(List<Integer> candidates) {
    List<Integer> found = new ArrayList<>();
    for (int leader : candidates) {
      if (date != null && holders.inOffice(leader, date)) {
        found.add(leader);
      }
    }
    return found;
  }

  private Resolution named(int leader, Mention.Rule rule) {
    soFar.named(leader);
    return certain(leader, rule);
  }

  /** The resolution to a leader who is known for certain, without naming him. */
  Resolution certain(int leader, Mention.Rule rule) {
    Resolution[] byLeader = certain.get(rule);
    if (byLeader[leader] == null) {
      byLeader[leader] = Resolution.of(leaders.get(leader).id(), rule);
    }
    return byLeader[leader];
  }

  private Resolution ambiguousOrNull(List<Integer> candidates) {
    return candidates.isEmpty() ? null : ambiguous(candidates);
  }

  Resolution ambiguous(List<Integer> candidates) {
    return Resolution.ambiguous(candidates.stream().map(l -> leaders.get(l).id()).toList());
  }
}
