package org.framewire.quotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framewire.entities.Mention;
import org.framewire.text.QuotedSpans;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;

/**
 * Finds the quotations of an English text. Direct ones are what stands between quotation marks,
 * whoever speaks; reported ones are clauses behind a verb of saying with a subject ({@code the
 * official said it has no plans}), or before it ({@code …, the official said}; {@code …, according
 * to the ministry}). A verb that has other meanings ({@code announced plans}) needs {@code that}.
 */
public final class QuotationFinder {
  /** A cue so near behind a quotation belongs to it. */
  private static final int NEXT_TO = 2;

  private final ScannedText text;
  private final Tokens tokens;
  private final QuotedSpans spans;
  private final List<Cue> cues;
  private final SpeakerNaming naming;
  private final int firstToken;

  private QuotationFinder(ScannedText text, int bodyStart, List<Mention> mentions) {
    this.text = text;
    tokens = text.tokens();
    spans = text.quotations();
    naming = new SpeakerNaming(text, mentions);
    int first = 0;
    while (first < tokens.count() && tokens.start(first) < bodyStart) {
      first++;
    }
    firstToken = first;
    cues = new CueFinder(text, first).find();
  }

  /**
   * The quotations of a text, by where they begin; where two begin together the direct one first.
   *
   * @param bodyStart byte offset at which the report begins, behind its dateline
   * @param mentions the mentions of this text, in its order
   */
  public static List<Quotation> find(ScannedText text, int bodyStart, List<Mention> mentions) {
    return new QuotationFinder(text, bodyStart, mentions).all();
  }

  private List<Quotation> all() {
    List<Quotation> found = new ArrayList<>();
    Quotation previous = null;
    for (int span = 0; span < spans.count(); span++) {
      if (spans.firstToken(span) >= firstToken) {
        previous = direct(span, previous);
        found.add(previous);
      }
    }
    found.addAll(reported());
    found.sort(
        Comparator.comparingInt(Quotation::start).thenComparing(quotation -> !quotation.direct()));
    return FullNames.in(found);
  }

  /**
   * What is reported. Of two clauses that begin together ({@code It is over, he said, according to
   * the agency}) the shorter counts: its speaker is who said it, the other one who passed it on.
   */
  private Collection<Quotation> reported() {
    ReportedClauses clauses = new ReportedClauses(text, firstToken, cues);
    Map<Integer, Quotation> byStart = new TreeMap<>();
    for (Cue cue : cues) {
      Phrase clause = clauses.of(cue);
      if (!clause.isEmpty()) {
        byStart.merge(
            tokens.start(clause.first()),
            reported(cue, clause, clauses.ownWords(clause)),
            (one, other) -> one.end() <= other.end() ? one : other);
      }
    }
    return byStart.values();
  }

  private Quotation reported(Cue cue, Phrase clause, int words) {
    return new Quotation(
        tokens.start(clause.first()),
        tokens.end(clause.end() - 1),
        clause.first(),
        clause.end(),
        false,
        written(cue),
        words,
        naming.name(cue.speaker(), cue.rule()));
  }

  private Quotation direct(int span, Quotation previous) {
    Cue cue = cueOf(span);
    Speaker speaker = Speaker.NOBODY;
    if (cue != null) {
      speaker = naming.name(cue.speaker(), cue.rule());
    } else if (previous != null && goesOn(span, previous)) {
      speaker = previous.speaker().continued();
    }
    int first = spans.firstToken(span);
    int end = spans.endToken(span);
    return new Quotation(
        spans.start(span),
        spans.end(span),
        first,
        end,
        true,
        cue == null ? null : written(cue),
        end - first,
        speaker);
  }

  private String written(Cue cue) {
    StringBuilder words = new StringBuilder();
    for (int token = cue.first(); token < cue.end(); token++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.normalForm(token));
    }
    return words.toString();
  }

  /** The cue that hands over to a quotation: at its end, else before it, else in its sentence. */
  private Cue cueOf(int span) {
    int end = spans.endToken(span);
    Cue after = firstFrom(end);
    boolean isNextTo = after != null && after.from() - end <= NEXT_TO && isSameStretch(end, after);
    int marks = Marks.before(tokens, end);
    if (isNextTo && Marks.has(marks, Marks.COMMA | Marks.CALL)) {
      return after;
    }
    Cue before = lastBefore(spans.firstToken(span));
    if (before != null) {
      return before;
    }
    boolean isInSentence = after != null && sentence(after.first()) == sentence(end - 1);
    return isNextTo || isInSentence ? after : null;
  }

  /** Whether a cue behind a quotation stands in its sentence, or right behind its ? or !. */
  private boolean isSameStretch(int end, Cue cue) {
    return sentence(cue.from()) == sentence(end - 1)
        || (cue.from() == end
            && Marks.has(Marks.before(tokens, end), Marks.CALL)
            && !startsParagraph(end));
  }

  private Cue firstFrom(int token) {
    for (Cue cue : cues) {
      if (cue.from() >= token) {
        return cue;
      }
    }
    return null;
  }

  private Cue lastBefore(int token) {
    Cue last = null;
    for (Cue cue : cues) {
      if (cue.to() <= token && sentence(cue.first()) == sentence(token)) {
        last = cue;
      }
    }
    return last;
  }

  /**
   * Whether a quotation without a cue goes on from the one before: that was left open at the end of
   * its paragraph, or this one fills its sentences in the same paragraph.
   */
  private boolean goesOn(int span, Quotation previous) {
    int first = spans.firstToken(span);
    boolean breaks = false;
    for (int token = previous.endToken(); token <= first; token++) {
      breaks |= startsParagraph(token);
    }
    if (breaks) {
      return previous.endToken() == first && isLeftOpen(previous);
    }
    return fillsSentences(first, spans.endToken(span))
        && sentence(first) - sentence(previous.endToken() - 1) <= 1;
  }

  private boolean isLeftOpen(Quotation quotation) {
    int marks = Marks.before(tokens, quotation.endToken());
    int closing = 0;
    byte[] utf8 = tokens.text();
    int to = Math.min(quotation.end(), tokens.length());
    for (int at = tokens.end(quotation.endToken() - 1); at < to; at++) {
      closing |= utf8[at] == '"' || utf8[at] == (byte) 0x9D ? 1 : 0;
    }
    return closing == 0 && Marks.has(marks, Marks.STOP | Marks.QUOTE);
  }

  private boolean fillsSentences(int first, int end) {
    int from = text.sentences().firstToken(sentence(first));
    int to = text.sentences().endToken(sentence(end - 1));
    return from == first && to == end;
  }

  private boolean startsParagraph(int token) {
    if (token == 0 || token >= tokens.count()) {
      return false;
    }
    int breaks = 0;
    byte[] utf8 = tokens.text();
    for (int at = tokens.end(token - 1); at < tokens.start(token); at++) {
      breaks += utf8[at] == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private int sentence(int token) {
    return text.sentences().of(Math.min(token, tokens.count() - 1));
  }
}
