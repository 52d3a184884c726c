package org.framewire.copies.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The articles under one key, in the order of their days. Each meets those that precede it and are
 * at most a few days away: in a small gathering all of them, in a large one the first few alone, so
 * that the pairs grow with the articles and not with their square. Whoever copied the same text
 * meets the same few in every bucket.
 *
 * <p>In a gathering beyond {@link #MOST_GATHERED} a passage is no sign of copying: everybody has
 * it. It is passed over. For bands there is no such limit, because they speak of whole articles.
 */
public final class Bucket {
  /** A gathering so small that everybody meets everybody. */
  static final int SMALL = 8;

  /** How many of a large gathering the others meet. */
  static final int HUBS = 4;

  /** More articles than these, within the days, have a passage in common for another reason. */
  static final int MOST_GATHERED = 1000;

  /** A pair of this weight is compared. */
  public static final int ENOUGH = 1 << 20;

  /** Fewer common shingles than these never make a candidate. */
  private static final int LEAST_COMMON = 2;

  /**
   * Of the smaller article's chosen shingles so many must be common: less than half of what a
   * contained copy has, and more than a sentence in common brings.
   */
  private static final double COMMON = 0.15;

  /**
   * One article under a key.
   *
   * @param number of the article
   * @param precedence the lower one is the likelier original; see {@link Precedence}
   * @param day since 1970
   * @param chosen how many of its shingles are keys
   */
  public record Member(long number, long precedence, int day, int chosen) {
    boolean precedes(Member other) {
      return precedence != other.precedence ? precedence < other.precedence : number < other.number;
    }
  }

  private final List<Member> members = new ArrayList<>();
  private final int days;
  private long passedOver;

  /** A bucket in which articles of at most so many days apart meet. */
  public Bucket(int days) {
    this.days = days;
  }

  public void clear() {
    members.clear();
  }

  /** Adds an article; those of earlier days come first. */
  public void add(Member member) {
    members.add(member);
  }

  /** Articles that stood in a gathering which was passed over, so far. */
  public long passedOver() {
    return passedOver;
  }

  /** Lets the articles under this key meet. */
  public void meet(long key, Meeting meeting) {
    boolean band = CandidateKeys.isBand(key);
    int from = 0;
    int to = 0;
    for (int start = 0; start < members.size(); ) {
      int day = members.get(start).day();
      int end = endOfDay(start);
      while (members.get(from).day() < day - days) {
        from++;
      }
      to = Math.max(to, end);
      while (to < members.size() && members.get(to).day() <= day + days) {
        to++;
      }
      if (!band && to - from > MOST_GATHERED) {
        passedOver += end - start;
      } else if (to - from > 1) {
        List<Member> near = members.subList(from, to);
        List<Member> hubs = near.size() <= SMALL ? near : first(near);
        for (Member member : members.subList(start, end)) {
          meet(hubs, member, band, meeting);
        }
      }
      start = end;
    }
  }

  private int endOfDay(int start) {
    int end = start + 1;
    while (end < members.size() && members.get(end).day() == members.get(start).day()) {
      end++;
    }
    return end;
  }

  private static void meet(List<Member> hubs, Member member, boolean band, Meeting meeting) {
    for (Member hub : hubs) {
      if (hub.precedes(member) && !Precedence.isSettled(member.precedence())) {
        meeting.met(hub.number(), member.number(), band ? ENOUGH : weight(hub, member));
      }
    }
  }

  /** What one common shingle is worth: enough of them make {@link #ENOUGH}. */
  private static int weight(Member one, Member other) {
    int smaller = Math.min(one.chosen(), other.chosen());
    int needed = Math.max(LEAST_COMMON, (int) Math.ceil(COMMON * smaller));
    return (ENOUGH + needed - 1) / needed;
  }

  private static List<Member> first(List<Member> near) {
    List<Member> hubs = new ArrayList<>(HUBS + 1);
    for (Member member : near) {
      int place = hubs.size();
      while (place > 0 && member.precedes(hubs.get(place - 1))) {
        place--;
      }
      if (place < HUBS) {
        hubs.add(place, member);
        if (hubs.size() > HUBS) {
          hubs.remove(HUBS);
        }
      }
    }
    return hubs;
  }
}
