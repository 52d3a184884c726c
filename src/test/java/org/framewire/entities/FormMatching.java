package org.framewire.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.framewire.text.ScannedText;

/** The matcher by itself, without resolving who is meant, for {@code jobs/bench --matching}. */
public final class FormMatching {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private final ArticleWords article;
  private final NameMatcher matcher;
  private final ScannedText noTitle = new ScannedText();

  private FormMatching(NameIndex names, ContextPhrases context) {
    article = new ArticleWords(context);
    matcher = new NameMatcher(names, article, new SentenceLettering());
    noTitle.scan("");
  }

  /** The matcher as the job has it: every guard, every lettering, lookalikes and relatives. */
  public static FormMatching ofTheJob() {
    return new FormMatching(GAZETTEER.names(), GAZETTEER.contextPhrases());
  }

  /** A matcher of the forms alone, each as it is written, under no condition. */
  public static FormMatching ofForms(List<String> forms) {
    ContextPhrases.Builder context = new ContextPhrases.Builder();
    NameIndex.Builder index = new NameIndex.Builder(context);
    for (String form : forms) {
      Alias alias =
          new Alias(
              form,
              Alias.Lettering.EXACT,
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              false);
      index.add(Name.Meaning.LOOKALIKE, -1, null, alias);
    }
    return new FormMatching(index.build(), context.build());
  }

  /** The names of countries and leaders as the gazetteer writes them. */
  public static List<String> forms() {
    TreeSet<String> forms = new TreeSet<>();
    for (Country country : GAZETTEER.countries()) {
      addTo(forms, country.names());
      addTo(forms, country.demonyms());
      addTo(forms, country.capitals());
      addTo(forms, country.institutions());
    }
    for (Leader leader : GAZETTEER.leaders()) {
      addTo(forms, leader.names());
      addTo(forms, leader.shortNames());
    }
    return List.copyOf(forms);
  }

  private static void addTo(Set<String> forms, List<Alias> aliases) {
    aliases.forEach(alias -> forms.add(alias.text()));
  }

  /** Finds the names of a text that was scanned, and tells how many there are. */
  public int count(ScannedText text) {
    article.become(noTitle, text);
    matcher.match(text, 0);
    return matcher.count();
  }

  /** A name in a text, by byte offsets. */
  public record Span(int start, int end) {}

  /** Finds the names of a text that was scanned, in the order of the text. */
  public List<Span> spans(ScannedText text) {
    count(text);
    List<Span> spans = new ArrayList<>();
    for (int match = 0; match < matcher.count(); match++) {
      int start = text.tokens().pieceStart(matcher.firstPiece(match));
      spans.add(new Span(start, text.tokens().pieceEnd(matcher.endPiece(match) - 1)));
    }
    return spans;
  }
}
