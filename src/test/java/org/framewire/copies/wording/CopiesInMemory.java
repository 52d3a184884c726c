package org.framewire.copies.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.text.ScannedText;

/** The whole search on lists, step for step as the stages do it. */
final class CopiesInMemory {
  private static final int DAYS = 3;

  /** A copy, its original and what they share. */
  record Found(Report copy, Report original, Comparison comparison) {}

  private record Pair(long better, long worse) {}

  private record Keyed(long key, Bucket.Member member) {}

  private final List<Report> reports;
  private final Map<Long, Wording> wordings = new HashMap<>();
  private final Map<Long, Report> byNumber = new HashMap<>();
  private final Map<Long, Bucket.Member> members = new HashMap<>();
  private final Map<Pair, Integer> weights = new HashMap<>();
  private long passedOver;
  private long compared;

  CopiesInMemory(List<Report> reports) {
    this.reports = reports;
  }

  /** Every copy, with the original that it is counted for. */
  List<Found> find() {
    meet(keyed());
    Map<Long, List<Found>> better = new HashMap<>();
    weights.forEach(
        (pair, weight) -> {
          if (weight >= Bucket.ENOUGH) {
            compared++;
            Comparison comparison =
                Comparison.of(wordings.get(pair.better()), wordings.get(pair.worse()));
            if (comparison.kind() != null) {
              better
                  .computeIfAbsent(pair.worse(), number -> new ArrayList<>())
                  .add(
                      new Found(
                          byNumber.get(pair.worse()), byNumber.get(pair.better()), comparison));
            }
          }
        });
    return star(better);
  }

  Comparison compare(Report one, Report other) {
    return Comparison.of(wordings.get(one.number()), wordings.get(other.number()));
  }

  int words(Report report) {
    return wordings.get(report.number()).words();
  }

  long passedOver() {
    return passedOver;
  }

  long candidates() {
    return compared;
  }

  private Keyed[] keyed() {
    ScannedText scanned = new ScannedText();
    List<Keyed> all = new ArrayList<>();
    for (Report report : reports) {
      scanned.scan(report.text());
      Wording wording = Wording.of(scanned, 0);
      long[] keys = CandidateKeys.of(wording);
      Bucket.Member member =
          new Bucket.Member(
              report.number(),
              Precedence.of(false, Precedence.endOf(report.day())),
              report.day(),
              CandidateKeys.chosen(keys));
      wordings.put(report.number(), wording);
      byNumber.put(report.number(), report);
      members.put(report.number(), member);
      for (long key : keys) {
        all.add(new Keyed(key, member));
      }
    }
    Keyed[] keyed = all.toArray(Keyed[]::new);
    Arrays.sort(
        keyed,
        Comparator.comparingLong(Keyed::key)
            .thenComparingInt(one -> one.member().day())
            .thenComparingLong(one -> one.member().number()));
    return keyed;
  }

  private void meet(Keyed[] keyed) {
    Bucket bucket = new Bucket(DAYS);
    for (int i = 0; i < keyed.length; i++) {
      bucket.add(keyed[i].member());
      if (i + 1 == keyed.length || keyed[i + 1].key() != keyed[i].key()) {
        bucket.meet(
            keyed[i].key(), (a, b, weight) -> weights.merge(new Pair(a, b), weight, Integer::sum));
        bucket.clear();
      }
    }
    passedOver = bucket.passedOver();
  }

  private List<Found> star(Map<Long, List<Found>> better) {
    List<Bucket.Member> order = new ArrayList<>(members.values());
    order.sort((a, b) -> a.equals(b) ? 0 : a.precedes(b) ? -1 : 1);
    Map<Long, Integer> place = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      place.put(order.get(i).number(), i);
    }
    Map<Long, Found> copies = new LinkedHashMap<>();
    for (Bucket.Member member : order) {
      better.getOrDefault(member.number(), List.of()).stream()
          .filter(found -> !copies.containsKey(found.original().number()))
          .min(Comparator.comparingInt(found -> place.get(found.original().number())))
          .ifPresent(found -> copies.put(member.number(), found));
    }
    return List.copyOf(copies.values());
  }
}
