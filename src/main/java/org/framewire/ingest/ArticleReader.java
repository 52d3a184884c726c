package org.framewire.ingest;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
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

  ArticleReader(String sourceFile, RecordParser parser, ReadSettings settings, ArticleParts parts) {
    this.sourceFile = sourceFile;
    this.parser = parser;
    this.settings = settings;
    this.parts = parts;
  }

  @Override
  public Row read(RawRecord record) {
    if (record.problem() != null) {
      return rejected(record, record.problem(), record.detail());
    }
    fields.clear();
    try {
      parser.parse(record, fields);
    } catch (BrokenRecordException e) {
      return rejected(record, e.reason(), e.getMessage());
    }
    return judge(record);
  }

  private Row judge(RawRecord record) {
    String url = url();
    if (url != null && CanonicalUrl.isComment(url)) {
      return rejected(record, Reason.COMMENT, url);
    }
    String raw = fields.get(Field.TEXT);
    String text = raw == null ? "" : CleanText.body(raw);
    if (text.isEmpty()) {
      String detail = raw == null ? "no field of the text has a value" : "nothing but mark-up";
      return rejected(record, Reason.NO_TEXT, detail);
    }
    Published published = published(url);
    if (settings.excludes(published.day())) {
      return without(
          Outcome.SKIPPED, record, Reason.OUTSIDE_DATES, published.day().toString(), published);
    }
    if (published.day() == null && !settings.keepUndated()) {
      return rejected(record, Reason.UNDATED, "no usable date, and the settings keep none without");
    }
    return article(record, url, text, published);
  }

  private Row article(RawRecord record, String url, String text, Published published) {
    String rawTitle = fields.get(Field.TITLE);
    String title = rawTitle == null ? "" : CleanText.line(rawTitle);
    ScannedText scanned = parts.scanned();
    scanned.scan(title);
    int titleTokens = scanned.tokens().count();
    int titleSentences = scanned.sentences().count();
    scanned.scan(text);
    Tokens tokens = scanned.tokens();
    if (tokens.count() < settings.minimumTokens()) {
      String detail = tokens.count() + " of " + settings.minimumTokens() + " tokens";
      return rejected(record, Reason.TOO_SHORT, detail);
    }
    Dateline dateline = Dateline.of(text);
    Outlet outlet =
        parts
            .outletName()
            .find(
                fields.get(Field.OUTLET_ADDRESS), fields.get(Field.OUTLET), url, dateline.agency());
    String canonicalUrl = CanonicalUrl.of(url);
    String textHash = parts.articleId().ofWording(tokens);
    String key = canonicalUrl == null ? textHash : canonicalUrl;
    return row.begin(Outcome.ARTICLE, sourceFile, record.number())
        .set(Records.ARTICLE_ID, parts.articleId().of(outlet.id(), key))
        .set(Records.DATE, published.day())
        .set(Records.OUTLET_ID, outlet.id())
        .set(Records.OUTLET_RULE, outlet.rule().code())
        .set(Records.URL, url)
        .set(Records.CANONICAL_URL, canonicalUrl)
        .set(Records.TITLE, title.isEmpty() ? null : title)
        .set(Records.TEXT, text)
        .set(Records.BODY_START, dateline.bodyStart())
        .set(Records.LANGUAGE, parts.languageGuess().of(tokens))
        .set(Records.PUBLISHED_AT, published.instant())
        .set(Records.TOKEN_COUNT, titleTokens + tokens.count())
        .set(Records.SENTENCE_COUNT, titleSentences + scanned.sentences().count())
        .set(Records.DATELINE_PLACE, dateline.place())
        .set(Records.AGENCY, dateline.agency())
        .set(Records.TEXT_HASH, textHash)
        .build();
  }

  /** The address of the article; some dumps put it where others have the outlet's. */
  private String url() {
    String url = fields.get(Field.URL);
    if (url != null) {
      return url.strip();
    }
    String address = fields.get(Field.OUTLET_ADDRESS);
    return CanonicalUrl.of(address) == null ? null : address.strip();
  }

  private Published published(String url) {
    Published published = parts.publicationDate().parse(fields.get(Field.DATE));
    return published.isKnown() || !settings.datesFromUrls()
        ? published
        : PublicationDate.inUrl(url);
  }

  private Row rejected(RawRecord record, Reason reason, String detail) {
    return without(Outcome.REJECTED, record, reason, detail, Published.UNKNOWN);
  }

  private Row without(
      Outcome outcome, RawRecord record, Reason reason, String detail, Published published) {
    LocalDate day = published.day();
    return row.begin(outcome, sourceFile, record.number())
        .set(Records.DATE, day)
        .set(Records.REASON, reason.code())
        .set(Records.DETAIL, detail == null ? null : Excerpt.of(detail))
        .set(Records.EXCERPT, Excerpt.of(record))
        .build();
  }
}
