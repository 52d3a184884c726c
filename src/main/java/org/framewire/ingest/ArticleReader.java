package org.framewire.ingest;

import org.apache.spark.sql.Row;
import org.framewire.ingest.cleaning.CleanText;
import org.framewire.ingest.cleaning.CutMark;
import org.framewire.ingest.cleaning.Dateline;
import org.framewire.ingest.cleaning.ReportHead;
import org.framewire.ingest.dates.Dating;
import org.framewire.ingest.outlets.CanonicalUrl;
import org.framewire.ingest.outlets.Outlet;
import org.framewire.ingest.records.BrokenRecordException;
import org.framewire.ingest.records.Excerpt;
import org.framewire.ingest.records.Field;
import org.framewire.ingest.records.FieldValues;
import org.framewire.ingest.records.Outcome;
import org.framewire.ingest.records.RawRecord;
import org.framewire.ingest.records.Reason;
import org.framewire.ingest.records.RecordParser;
import org.framewire.text.MatchSteps;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Makes the rows of one file's records: parses each, cleans and dates it, names its outlet, and
 * says of those that are no articles why. It belongs to one thread.
 */
final class ArticleReader implements RecordReader {
  private final String sourceFile;
  private final RecordParser parser;
  private final ReadSettings settings;
  private final ArticleParts parts;
  private final FieldValues fields = new FieldValues();
  private final RecordRow row = new RecordRow();
  private final MatchSteps steps = MatchSteps.ofThread();

  ArticleReader(String sourceFile, RecordParser parser, ReadSettings settings, ArticleParts parts) {
    this.sourceFile = sourceFile;
    this.parser = parser;
    this.settings = settings;
    this.parts = parts;
  }

  @Override
  public Row read(RawRecord record) {
    steps.begin(record.to() - record.from());
    try {
      return tryToRead(record);
    } catch (RuntimeException | StackOverflowError e) {
      // One record that a library stumbles over must not cost the night.
      return unused(record, Reason.READER_FAILED, e.toString());
    } finally {
      steps.end();
    }
  }

  private Row tryToRead(RawRecord record) {
    if (record.problem() != null) {
      return unused(record, record.problem(), record.detail());
    }
    fields.clear();
    try {
      parser.parse(record, fields);
    } catch (BrokenRecordException e) {
      return unused(record, e.reason(), e.getMessage());
    }
    return judge(record);
  }

  private Row judge(RawRecord record) {
    String url = url();
    if (url != null && CanonicalUrl.isComment(url)) {
      return unused(record, Reason.COMMENT, url);
    }
    Outlet outlet = outlet(url, null);
    String rawTitle = fields.get(Field.TITLE);
    String title =
        rawTitle == null
            ? ""
            : parts.outletTitle().withoutName(CleanText.line(rawTitle), outlet.id());
    String raw = fields.get(Field.TEXT);
    String text =
        raw == null
            ? ""
            : ReportHead.takeOff(CleanText.body(raw), title, parts.outletTitle()::isName);
    if (text.isEmpty()) {
      String detail =
          raw == null
              ? "no field of the text has a value"
              : "nothing but mark-up, boilerplate and the headline";
      return unused(record, Reason.NO_TEXT, detail);
    }
    Dateline dateline = Dateline.of(text);
    if (outlet.rule() == Outlet.Rule.UNKNOWN) {
      outlet = outlet(url, dateline.agency());
    }
    Dating dating = parts.dates().of(fields.get(Field.DATE), url, outlet.id());
    // A date that is open may yet turn out to be another day: SettleDates judges those.
    if (!dating.isOpen() && settings.excludes(dating.published().day())) {
      return outsideDates(record, dating, outlet);
    }
    if (!dating.published().isKnown() && !settings.keepUndated()) {
      return unused(record, Reason.UNDATED, "no usable date, and the settings keep none without");
    }
    return article(record, url, title, text, dateline, outlet, dating);
  }

  private Outlet outlet(String url, String credit) {
    return parts
        .outletName()
        .find(fields.get(Field.OUTLET_ADDRESS), fields.get(Field.OUTLET), url, credit);
  }

  private Row article(
      RawRecord record,
      String url,
      String title,
      String text,
      Dateline dateline,
      Outlet outlet,
      Dating dating) {
    ScannedText scanned = parts.scanned();
    scanned.scan(title);
    int titleTokens = scanned.tokens().count();
    int titleSentences = scanned.sentences().count();
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    if (tokens.count() < settings.minimumTokens()) {
      String detail = tokens.count() + " of " + settings.minimumTokens() + " tokens";
      return unused(record, Reason.TOO_SHORT, detail);
    }
    String canonicalUrl = CanonicalUrl.of(url, parts.outlets());
    String textHash = parts.articleId().ofWording(tokens);
    String key = canonicalUrl == null ? textHash : canonicalUrl;
    row.begin(Outcome.ARTICLE, sourceFile, record.number());
    return dated(dating, outlet)
        .set(Records.ARTICLE_ID, parts.articleId().of(outlet.id(), key))
        .set(Records.OUTLET_RULE, outlet.rule().code())
        .set(Records.OUTLET_WRITTEN, outlet.written())
        .set(Records.URL, url)
        .set(Records.CANONICAL_URL, canonicalUrl)
        .set(Records.TITLE, title.isEmpty() ? null : title)
        .set(Records.TEXT, text)
        .set(Records.CUT_CHARACTERS, CutMark.characters(fields.get(Field.TEXT)))
        .set(Records.BODY_START, dateline.bodyStart())
        .set(Records.LANGUAGE, parts.languageFinder().of(text, tokens))
        .set(Records.TOKEN_COUNT, titleTokens + tokens.count())
        .set(Records.SENTENCE_COUNT, titleSentences + scanned.sentences().count())
        .set(Records.DATELINE_PLACE, dateline.place())
        .set(Records.AGENCY, dateline.agency())
        .set(Records.TEXT_HASH, textHash)
        .set(Records.RULES_LEFT_OUT, rulesLeftOut())
        .build();
  }

  /** The address of the article; some dumps put it where others have the outlet's. */
  private String url() {
    String url = fields.get(Field.URL);
    if (url != null) {
      return url.strip();
    }
    String address = fields.get(Field.OUTLET_ADDRESS);
    return CanonicalUrl.of(address, parts.outlets()) == null ? null : address.strip();
  }

  /** Adds what dates the record, and what its date tells of others of the same source. */
  private RecordRow dated(Dating dating, Outlet outlet) {
    return row.set(Records.DATE, dating.published().day())
        .set(Records.PUBLISHED_AT, dating.published().instant())
        .set(Records.DATE_IN_OTHER_ORDER, dating.inOtherOrder().day())
        .set(Records.PUBLISHED_AT_IN_OTHER_ORDER, dating.inOtherOrder().instant())
        .set(Records.DATE_RULE, dating.rule().code())
        .set(Records.DATE_FORM, dating.form() == null ? null : dating.form().code())
        .set(Records.DATE_ORDER, dating.order() == null ? null : dating.order().code())
        .set(Records.OUTLET_ID, outlet.id());
  }

  private Row outsideDates(RawRecord record, Dating dating, Outlet outlet) {
    leaveOut(record, Reason.OUTSIDE_DATES, dating.published().day().toString());
    return dated(dating, outlet).build();
  }

  private Row unused(RawRecord record, Reason reason, String detail) {
    leaveOut(record, reason, detail);
    return row.build();
  }

  private void leaveOut(RawRecord record, Reason reason, String detail) {
    row.begin(reason.outcome(), sourceFile, record.number())
        .set(Records.REASON, reason.code())
        .set(Records.DETAIL, detail == null ? null : Excerpt.of(detail))
        .set(Records.EXCERPT, Excerpt.of(record))
        .set(Records.RULES_LEFT_OUT, rulesLeftOut());
  }

  private Integer rulesLeftOut() {
    return steps.ended() == 0 ? null : steps.ended();
  }
}
