package org.framewire.ingest.inspect;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.framewire.ingest.dates.DayMonthOrder;
import org.framewire.ingest.dates.PublicationDate;
import org.framewire.ingest.dates.WrittenDate;
import org.framewire.text.BoundedPattern;

/**
 * In which forms the dates of a source are written, and what its numeric dates show of the order of
 * day and month.
 */
public final class DateForms {
  private static final int MOST_FORMS = 200;
  private static final int LONGEST_MASK = 40;
  private static final String OTHERS = "others";
  private static final BoundedPattern LETTERS = BoundedPattern.of("\\p{L}{2,}");
  private static final BoundedPattern SHORT_NUMBER = BoundedPattern.of("(?<!\\d)\\d{1,2}(?!\\d)");
  private static final BoundedPattern DIGIT = BoundedPattern.of("\\d");

  private final Map<String, Form> forms = new LinkedHashMap<>();

  /**
   * One form.
   *
   * @param example the first date in it
   * @param readable whether its dates can be read
   * @param count dates in it
   * @param dayFirst dates that only fit with the day before the month
   * @param monthFirst dates that only fit with the month before the day
   * @param open numeric dates that fit both ways
   */
  public record Form(
      String example, boolean readable, long count, long dayFirst, long monthFirst, long open) {

    private Form plus(Form other) {
      return new Form(
          example,
          readable,
          count + other.count,
          dayFirst + other.dayFirst,
          monthFirst + other.monthFirst,
          open + other.open);
    }

    /** Whether the order of day and month is a question here. */
    public boolean isNumeric() {
      return dayFirst + monthFirst + open > 0;
    }
  }

  void add(String value) {
    String date = value.strip();
    WrittenDate written = PublicationDate.parse(date);
    String mask = (written.isKnown() ? "" : "unreadable ") + mask(date);
    long dayFirst = written.order() == DayMonthOrder.DAY_FIRST ? 1 : 0;
    long monthFirst = written.order() == DayMonthOrder.MONTH_FIRST ? 1 : 0;
    long open = written.isOpen() ? 1 : 0;
    add(mask, new Form(date, written.isKnown(), 1, dayFirst, monthFirst, open));
  }

  private void add(String mask, Form form) {
    boolean room = forms.size() < MOST_FORMS || forms.containsKey(mask);
    forms.merge(room ? mask : OTHERS, form, Form::plus);
  }

  void addAll(DateForms other) {
    other.forms.forEach(this::add);
  }

  /** What dates of one form have in common: 9 for a number of a day, a letter for a word. */
  private static String mask(String date) {
    String head = date.length() > LONGEST_MASK ? date.substring(0, LONGEST_MASK) : date;
    String words = LETTERS.replaceAll(head, "a");
    String numbers = SHORT_NUMBER.replaceAll(words, "9");
    return DIGIT.replaceAll(numbers, "9");
  }

  /** The forms, the most frequent first. */
  public List<Form> all() {
    return forms.values().stream()
        .sorted(Comparator.comparingLong(Form::count).reversed().thenComparing(Form::example))
        .toList();
  }
}
