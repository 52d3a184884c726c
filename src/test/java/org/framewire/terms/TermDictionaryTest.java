package org.framewire.terms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;
import org.junit.jupiter.api.Test;

class TermDictionaryTest {

  private static int number(TermDictionary dictionary, String term) {
    byte[] bytes = Utf8.bytes(term);
    return dictionary.number(bytes, 0, bytes.length, Tokens.hash(bytes, 0, bytes.length));
  }

  @Property(tries = 200)
  void numbersAsAMapDoes(
      @ForAll @Size(max = 400) List<@AlphaChars @StringLength(min = 1, max = 3) String> terms) {
    TermDictionary dictionary = new TermDictionary();
    Map<String, Integer> expected = new HashMap<>();
    for (String term : terms) {
      int number = expected.computeIfAbsent(term, any -> expected.size());
      assertEquals(number, number(dictionary, term));
      assertArrayEquals(Utf8.bytes(term), dictionary.form(number));
    }
  }

  @Test
  void keepsItsNumbersWhenItGrows() {
    TermDictionary dictionary = new TermDictionary();
    for (int i = 0; i < 100_000; i++) {
      assertEquals(i, number(dictionary, "term" + i));
    }
    for (int i = 0; i < 100_000; i += 997) {
      assertEquals(i, number(dictionary, "term" + i));
    }
  }

  @Test
  void twoTermsWithOneHashAreTwo() {
    TermDictionary dictionary = new TermDictionary();
    byte[] one = Utf8.bytes("one");
    byte[] two = Utf8.bytes("two");
    int first = dictionary.number(one, 0, one.length, 42);
    int second = dictionary.number(two, 0, two.length, 42);
    assertNotEquals(first, second);
    assertEquals(first, dictionary.number(one, 0, one.length, 42));
    assertEquals(second, dictionary.number(two, 0, two.length, 42));
  }
}
