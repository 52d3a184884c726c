package org.framewire.ingest.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateFormsTest {
  private final DateForms forms = new DateForms();

  @Test
  void datesThatAreWrittenAlikeAreOneForm() {
    List.of("2022-09-22", "2022-10-01", "22 September 2022", "3 May 2022", "2022-09-22T06:30:00Z")
        .forEach(forms::add);
    assertEquals(
        List.of("2022-09-22", "22 September 2022", "2022-09-22T06:30:00Z"),
        forms.all().stream().map(DateForms.Form::example).toList());
    assertEquals(2, forms.all().get(0).count());
    assertTrue(forms.all().stream().noneMatch(DateForms.Form::isNumeric));
  }

  @Test
  void numericDatesShowTheOrderOfDayAndMonth() {
    List.of("9/6/17", "25/12/17", "13/1/17", "1/30/17").forEach(forms::add);
    DateForms.Form form = forms.all().get(0);
    assertEquals(1, forms.all().size());
    assertTrue(form.isNumeric());
    assertEquals(2, form.dayFirst());
    assertEquals(1, form.monthFirst());
    assertEquals(1, form.open());
  }

  @Test
  void whatCannotBeReadIsAFormOfItsOwn() {
    List.of("soon", "0001-11-30", "2022-09-22").forEach(forms::add);
    assertEquals(3, forms.all().size());
    DateForms.Form absurd = forms.all().get(0);
    assertEquals("0001-11-30", absurd.example());
    assertFalse(absurd.readable());
    assertFalse(absurd.isNumeric());
  }

  @Test
  void countsOfFilesAddUp() {
    DateForms other = new DateForms();
    other.add("1/2/2020");
    forms.add("31/1/2020");
    forms.addAll(other);
    assertEquals("31/1/2020", forms.all().get(0).example());
    assertEquals(2, forms.all().get(0).count());
    assertEquals(1, forms.all().get(0).open());
  }
}
