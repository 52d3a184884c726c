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
  private static final int SENTENCES_OF_A_NAMESAKE = 3;

  private final OfficeHolders holders;
  private final Map<Mention.Rule, Resolution[]> certain = new EnumMap<>(Mention.Rule.class);
  private final List<Leader> leaders;

  /** When a leader was last named for certain, in which sentence, and how often in the article. */
  private final long[] namedAt;

  private final int[] namedIn;
  private final int[] timesNamed;

  /** The same of somebody else who bears a short name. */
  private final long[] borneByOtherAt;

  private final int[] borneByOtherIn;
  private final int[] timesBorneByOther;

  /** When it was last borne by a man; by one of the leader's family, with whom it is shared. */
  private final long[] borneByManAt;

  private final long[] borneByFamilyAt;
  private long clock = 1;
  private long articleBegan;

  /** Sentences of the article up to the one that is read. */
  private int sentence;

  private LocalDate date;

  LeaderResolver(Gazetteer gazetteer, OfficeHolders holders) {
    this.holders = holders;
    leaders = gazetteer.leaders();
    for (Mention.Rule rule : Mention.Rule.values()) {
      certain.put(rule, new Resolution[leaders.size()]);
    }
    namedAt = new long[leaders.size()];
    namedIn = new int[leaders.size()];
    timesNamed = new int[leaders.size()];
    borneByOtherAt = new long[gazetteer.names().groupCount()];
    borneByOtherIn = new int[borneByOtherAt.length];
    timesBorneByOther = new int[borneByOtherAt.length];
    borneByManAt = new long[borneByOtherAt.length];
    borneByFamilyAt = new long[borneByOtherAt.length];
  }

  /** Begins another article; {@code newDate} is null when its date is not known. */
  void begin(LocalDate newDate) {
    date = newDate;
    articleBegan = clock;
  }

  /** Tells how many sentences of the article, title included, come before what is read now. */
  void reach(int sentencesBefore) {
    sentence = sentencesBefore;
  }

  /** Notes that somebody outside the leader's family bears a short name from here on. */
  void borneByOther(int group) {
    timesBorneByOther[group] = isBorneByOther(group) ? timesBorneByOther[group] + 1 : 1;
    borneByOtherAt[group] = ++clock;
    borneByOtherIn[group] = sentence;
    borneByManAt[group] = clock;
  }

  /** Notes that one of the leader's family was named. */
  void borneByFamily(int group, boolean isWoman) {
    long manAt = borneByManAt[group];
    borneByOther(group);
    borneByFamilyAt[group] = clock;
    borneByManAt[group] = isWoman ? manAt : clock;
  }

  /** Whether somebody else bore the short name earlier in the article. */
  boolean isBorneByOther(int group) {
    return borneByOtherAt[group] > articleBegan;
  }

  /** Whether a leader of these was named earlier in the article. */
  boolean anyNamed(List<Integer> candidates) {
    return !named(candidates).isEmpty();
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
    List<Integer> known = named(candidates);
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
    List<Integer> knownFitting = named(fitting.isEmpty() ? candidates : fitting);
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
    List<Integer> known = named(candidates);
    return known.size() == 1 && (!isBorneByOther(group) || isMuchOftenerNamed(group, known.get(0)))
        ? certain(known.get(0), Mention.Rule.SHORT_NAME_NAMED_LATER)
        : null;
  }

  /**
   * Who a short name alone means, {@code isMan} behind {@code Mr.}; null when nothing says that it
   * is a leader's here.
   */
  Resolution shortName(int group, List<Integer> candidates, boolean isMan) {
    List<Integer> known = named(candidates);
    if (!known.isEmpty()) {
      return knownShortName(group, known, isMan);
    }
    if (isBorneByOther(group) || date == null) {
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
    if (known.size() > 1 && (incumbents.size() != 1 || isJustAfterAnother(incumbents, known))) {
      return ambiguous(known);
    }
    int likely = incumbents.size() == 1 ? incumbents.get(0) : known.get(0);
    boolean isShared = isMan ? borneByManAt[group] > articleBegan : isBorneByOther(group);
    boolean certainly =
        !isShared
            || (isFarFromOther(group, likely)
                && (incumbents.size() == 1
                    || borneByFamilyAt[group] <= articleBegan
                    || isMuchOftenerNamed(group, likely)));
    return certainly ? certain(likely, Mention.Rule.SHORT_NAME_NAMED_BEFORE) : ambiguous(known);
  }

  /**
   * Whether a namesake of the one in office was named after him and in the sentences just before.
   */
  private boolean isJustAfterAnother(List<Integer> incumbents, List<Integer> known) {
    for (int leader : known) {
      boolean isLater = namedAt[leader] > namedAt[incumbents.get(0)];
      if (isLater && sentence - namedIn[leader] <= SENTENCES_OF_A_NAMESAKE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a leader may be meant though somebody else of the name was named too: when the leader
   * was named after the other, or the other not in the sentences just before.
   */
  private boolean isFarFromOther(int group, int leader) {
    return namedAt[leader] > borneByOtherAt[group]
        || sentence - borneByOtherIn[group] > SENTENCES_OF_A_NAMESAKE;
  }

  /** Whether the article is the leader's much more than that of the other of the name. */
  private boolean isMuchOftenerNamed(int group, int leader) {
    return timesNamed[leader] >= 2 * timesBorneByOther[group];
  }

  /**
   * Whether a title is none that the leader's country has, so that another bearer is likelier who
   * is not listed: {@code President Wilson} is no prime minister's name. Not so for a leader who
   * was named before, whose office may be told loosely.
   */
  private boolean isOfAnotherOffice(int leader, int title) {
    return !holders.isGeneral(title)
        && !holders.isLiteral(leader, title)
        && namedAt[leader] <= articleBegan;
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

  private List<Integer> named(List<Integer> candidates) {
    List<Integer> found = new ArrayList<>();
    for (int leader : candidates) {
      if (namedAt[leader] > articleBegan) {
        found.add(leader);
      }
    }
    return found;
  }

  private Resolution named(int leader, Mention.Rule rule) {
    timesNamed[leader] = namedAt[leader] > articleBegan ? timesNamed[leader] + 1 : 1;
    namedAt[leader] = ++clock;
    namedIn[leader] = sentence;
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
