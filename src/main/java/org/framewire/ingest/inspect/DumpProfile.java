package org.framewire.ingest.inspect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a sample of a dump's records shows: what files look like, and what a run would make. */
public final class DumpProfile {
  private final Map<String, Shape> shapes = new LinkedHashMap<>();
  private final Tally outlets = new Tally();
  private final Tally outletRules = new Tally();
  private final Tally languages = new Tally();
  private final UnusedRecords unused = new UnusedRecords();
  private final Set<String> articleIds = new HashSet<>();
  private long articles;
  private long notUsed;
  private long undated;
  private long datedByAddress;
  private long cutOff;

  /**
   * An article that a run would make, as far as it matters here.
   *
   * @param id the same for records of one article
   * @param outlet id of its outlet
   * @param outletRule what told the outlet
   * @param language what it is written in
   * @param dated whether it has a day
   * @param datedByAddress whether that is the one in its address
   * @param cutOff whether the service that gave it left out its end
   */
  public record Found(
      String id,
      String outlet,
      String outletRule,
      String language,
      boolean dated,
      boolean datedByAddress,
      boolean cutOff) {}

  public void add(Found article) {
    articles++;
    articleIds.add(article.id());
    outlets.add(article.outlet());
    outletRules.add(article.outletRule());
    languages.add(article.language());
    undated += article.dated() ? 0 : 1;
    datedByAddress += article.datedByAddress() ? 1 : 0;
    cutOff += article.cutOff() ? 1 : 0;
  }

  public void addUnused(String outcome, String reason, UnusedRecords.Example example) {
    notUsed++;
    unused.add(outcome, reason, example);
  }

  public void add(Shape shape) {
    shapes.merge(shape.key(), shape, Shape::plus);
  }

  /** The shapes of the files that have a record with fields, those with most records first. */
  public List<Shape> shapes() {
    return shapes.values().stream()
        .filter(shape -> shape.fields().records() > 0)
        .sorted(
            Comparator.comparingLong((Shape shape) -> shape.fields().records())
                .thenComparing(Shape::files)
                .reversed()
                .thenComparing(Shape::firstFile))
        .toList();
  }

  /** The files that have no record with fields, by their format. */
  public List<Shape> withoutFields() {
    return shapes.values().stream()
        .filter(shape -> shape.fields().records() == 0)
        .sorted(Comparator.comparing(Shape::firstFile))
        .toList();
  }

  /** Records looked at. */
  public long records() {
    return articles + notUsed;
  }

  /** Records that can be used; several may be of one article. */
  public long articles() {
    return articles;
  }

  /** Usable records whose article came before. */
  public long again() {
    return articles - articleIds.size();
  }

  /** Usable records without a day. */
  public long undated() {
    return undated;
  }

  /** Usable records whose day is the one in their address. */
  public long datedByAddress() {
    return datedByAddress;
  }

  /** Usable records of which the service that gave them left out the end. */
  public long cutOff() {
    return cutOff;
  }

  public Tally outlets() {
    return outlets;
  }

  public Tally outletRules() {
    return outletRules;
  }

  public Tally languages() {
    return languages;
  }

  public UnusedRecords unused() {
    return unused;
  }
}
