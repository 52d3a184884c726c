package org.framewire.copies;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.Precedence;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Articles;
import org.framewire.tables.Struct;
import org.framewire.text.ScannedText;

/** What a task does with its articles: scans each and takes its fingerprint. */
final class Fingerprinting implements MapPartitionsFunction<Row, Row> {
  private static final Struct SHAPE = Struct.of(Fingerprints.TABLE.columns());

  /** The day of articles without a date: far from every other. */
  private static final int UNDATED = Integer.MIN_VALUE / 2;

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    ScannedText scanned = new ScannedText();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        return fingerprint(articles.next(), scanned);
      }
    };
  }

  private static Row fingerprint(Row article, ScannedText scanned) {
    String text = Articles.TEXT.get(article);
    scanned.scan(text);
    int bodyStart = text.offsetByCodePoints(0, Articles.BODY_START.get(article));
    int bodyByte = text.substring(0, bodyStart).getBytes(StandardCharsets.UTF_8).length;
    Wording wording = Wording.of(scanned, bodyByte);
    String outlet = Articles.OUTLET_ID.get(article);
    AgencyEvidence evidence =
        AgencyEvidence.of(
            outlet, Articles.AGENCY.get(article), Articles.DATELINE_PLACE.get(article), text);
    String ownCredit = ownCredit(article);
    LocalDate date = Articles.DATE.get(article);
    return SHAPE
        .row()
        .copy(Fingerprints.NUMBER, article)
        .copy(Fingerprints.ARTICLE_ID, article)
        .copy(Fingerprints.DATE, article)
        .copy(Fingerprints.OUTLET_ID, article)
        .copy(Fingerprints.SETTLED, article)
        .set(Fingerprints.PRECEDENCE, precedence(article, date, evidence, ownCredit))
        .set(Fingerprints.DAY, date == null ? UNDATED : (int) date.toEpochDay())
        .set(Fingerprints.AGENCY, evidence == null ? null : evidence.agency())
        .set(Fingerprints.RULE, evidence == null ? null : evidence.rule().code())
        .set(Fingerprints.OWN_CREDIT, evidence == null ? ownCredit : null)
        .set(Fingerprints.SENTENCES, wording.sentences())
        .set(Fingerprints.WORDING, wording.bytes())
        .build();
  }

  private static String ownCredit(Row article) {
    String credit = Articles.AGENCY.get(article);
    String outlet = Articles.OUTLET_ID.get(article);
    return credit != null && AgencyEvidence.isOwnCredit(outlet, credit) ? credit : null;
  }

  private static long precedence(
      Row article, LocalDate date, AgencyEvidence evidence, String ownCredit) {
    Instant time = Articles.PUBLISHED_AT.get(article);
    long seconds =
        time != null
            ? time.getEpochSecond()
            : date == null ? 0 : Precedence.endOf((int) date.toEpochDay());
    if (Fingerprints.SETTLED.get(article) || Fingerprints.HELD.get(article)) {
      return Precedence.settled(seconds);
    }
    if (ownCredit != null || (evidence != null && evidence.rule() == AgencyEvidence.Rule.OUTLET)) {
      return Precedence.byAgency(seconds);
    }
    return Precedence.of(evidence != null, seconds);
  }
}
