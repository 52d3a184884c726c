package org.framewire.entities;

import java.util.ArrayList;
import java.util.List;
import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Reads the words around a leader's name (title, country, given name) and asks the resolver who is
 * meant.
 */
final class LeaderNames {
  private static final WordSet OTHER_OFFICES =
      WordSet.of(
          "senator sen senators representative rep congressman congresswoman governor gov mayor"
              + " secretary minister judge justice attorney general gen colonel col lieutenant lt"
              + " captain capt sergeant sgt officer detective sheriff commissioner chief coach"
              + " professor prof reverend rev bishop archbishop cardinal father sister brother"
              + " princess ambassador envoy director councillor councilman superintendent"
              + " inspector constable speaker lady actor actress singer author");

  /** What is named after a leader is not the leader: {@code Charles de Gaulle Airport}. */
  private static final WordSet NAMED_AFTER =
      WordSet.of(
          "airport university hospital stadium street avenue boulevard road highway bridge square"
              + " prize award medal cup trophy library museum mosque school college institute"
              + " memorial");

  private static final WordSet INTERNATIONAL = WordSet.of("international");

  /** Who bears the husband's name: never the leader by being in office alone. */
  private static final WordSet MARRIED = WordSet.of("mrs ms miss lady madame");

  /** Behind a surname: of him who led then, whoever else has the name. */
  private static final WordSet TERMS = WordSet.of("administration presidency era");

  private static final WordSet MEN = WordSet.of("mr");

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final LeaderResolver resolver;
  private final NamedSoFar soFar;
  private final TitleFinder titles;
  private final OtherBearers bearers;
  private final SentenceLettering lettering;
  private final List<Integer> candidates = new ArrayList<>();
  private ScannedText text;
  private int firstPiece;
  private boolean open;

  LeaderNames(NameMatcher matcher, LeaderEvidence evidence) {
    this.matcher = matcher;
    gazetteer = evidence.gazetteer();
    resolver = evidence.resolver();
    soFar = resolver.soFar();
    titles = evidence.titles();
    bearers = evidence.bearers();
    lettering = evidence.lettering();
  }

  void become(ScannedText newText) {
    text = newText;
    titles.become(newText);
  }

  /** Where the name that was resolved last begins. */
  int firstPiece() {
    return firstPiece;
  }

  /**
   * Whether nothing told whose the short name is that was asked for last, nor that it is nobody's.
   */
  boolean isOpen() {
    return open;
  }

  /** The leaders who have the name that was asked for last. */
  List<Integer> candidates() {
    return List.copyOf(candidates);
  }

  /** Who the name of a match means; null when it is no leader's here. */
  Resolution resolve(int match) {
    firstPiece = matcher.firstPiece(match);
    open = false;
    if (isNamedAfter(matcher.endPiece(match))) {
      return null;
    }
    boolean titled = titles.findBefore(firstPiece);
    if (matcher.meant(match, Name.Meaning.LEADER) != null) {
      if (bearers.isThing(text, firstPiece, matcher.endPiece(match))) {
        return null;
      }
      gather(match, Name.Meaning.LEADER);
      narrow(match, titled);
      if (candidates.isEmpty()) {
        gather(match, Name.Meaning.LEADER);
      }
      return resolver.fullName(candidates, titled && titles.leads() ? titles : null);
    }
    gather(match, Name.Meaning.SHORT_NAME);
    return candidates.isEmpty() ? null : shortName(match, titled);
  }

  /** Whether the word behind a name makes it a thing's: a capital, or an airport. */
  private boolean isNamedAfter(int end) {
    Tokens tokens = text.tokens();
    boolean far = TextPlace.isJoined(text, end) && INTERNATIONAL.has(tokens, end);
    int at = far ? end + 1 : end;
    return TextPlace.isJoined(text, at)
        && NAMED_AFTER.has(tokens, at)
        && (tokens.pieceCase(at) != Tokens.Case.LOWER || far);
  }

  private Resolution shortName(int match, boolean titled) {
    int group = matcher.group(match);
    if (titled && titles.leads()) {
      narrow(match, true);
      Resolution resolution = candidates.isEmpty() ? null : resolver.titled(candidates, titles);
      if (resolution == null) {
        bornByStranger(group);
      }
      return resolution;
    }
    if (titled || isBefore(OTHER_OFFICES)) {
      bornByStranger(group);
      return null;
    }
    if (followsInitial()) {
      return resolver.fullName(candidates, null);
    }
    if (!followsName(match) && bearers.hasGivenName(text, lettering, firstPiece)) {
      soFar.borneByOther(group);
      return null;
    }
    if (bearers.hasSurname(text, lettering, matcher.endPiece(match))) {
      if (beginsFullName()) {
        soFar.borneByOther(group);
      }
      return null;
    }
    if (isBehind(match, TERMS)) {
      Resolution ofTerm = resolver.ofTerm(candidates);
      if (ofTerm != null) {
        return ofTerm;
      }
    }
    if (isBefore(MARRIED) && (soFar.isBorneByOther(group) || soFar.namedOf(candidates).isEmpty())) {
      soFar.borneByOther(group);
      return null;
    }
    Resolution resolution = resolver.shortName(group, candidates, isBefore(MEN));
    open = resolution == null;
    return resolution;
  }

  private void gather(int match, Name.Meaning meaning) {
    candidates.clear();
    Name[] names = matcher.candidates(match);
    for (int i = 0; i < names.length; i++) {
      boolean fits = names[i].meaning() == meaning && matcher.isMeant(match, i);
      if (fits && !candidates.contains(names[i].entity())) {
        candidates.add(names[i].entity());
      }
    }
  }

  /** Leaves the leaders of the country that stands before: {@code Jordan's King Abdullah}. */
  private void narrow(int match, boolean titled) {
    int before = match - 1;
    if (before < 0) {
      return;
    }
    Name country = matcher.meant(before, Name.Meaning.COUNTRY);
    int end = matcher.endPiece(before);
    int expected = TextPlace.isPossessive(text.tokens(), end) ? end + 1 : end;
    boolean follows = expected == (titled ? titles.first() : firstPiece);
    if (country != null && follows && isSameSentence(expected)) {
      String id = gazetteer.countries().get(country.entity()).id();
      candidates.removeIf(leader -> !gazetteer.leaders().get(leader).serves(id));
    }
  }

  private boolean isSameSentence(int piece) {
    return TextPlace.sentence(text, piece) == TextPlace.sentence(text, piece - 1);
  }

  /** A title that is none of the leader's: from here on the name is another's, if it was free. */
  private void bornByStranger(int group) {
    if (soFar.namedOf(candidates).isEmpty()) {
      soFar.borneByOther(group);
    }
  }

  private boolean isBehind(int match, WordSet words) {
    int end = matcher.endPiece(match);
    return TextPlace.isJoined(text, end) && words.has(text.tokens(), end);
  }

  private boolean isBefore(WordSet words) {
    return TextPlace.isJoined(text, firstPiece) && words.has(text.tokens(), firstPiece - 1);
  }

  /** Whether another name of the gazetteer ends directly before: {@code Russia Putin}. */
  private boolean followsName(int match) {
    return match > 0 && matcher.endPiece(match - 1) == firstPiece;
  }

  /** A given name and an initial before a surname make it a full name: {@code Donald J. Trump}. */
  private boolean followsInitial() {
    Tokens tokens = text.tokens();
    int given = firstPiece - 2;
    boolean initial =
        given >= 0
            && TextPlace.isJoined(text, firstPiece)
            && OtherBearers.isInitial(tokens, firstPiece - 1)
            && TextPlace.isJoined(text, firstPiece - 1);
    if (!initial) {
      return false;
    }
    String word = tokens.pieceNormalForm(given);
    List<Integer> fitting = new ArrayList<>();
    for (int leader : candidates) {
      if (hasFirstWord(leader, word)) {
        fitting.add(leader);
      }
    }
    if (fitting.isEmpty()) {
      return false;
    }
    candidates.retainAll(fitting);
    firstPiece = given;
    return true;
  }

  private boolean hasFirstWord(int leader, String word) {
    for (Alias name : gazetteer.leaders().get(leader).names()) {
      String full = name.text();
      int end = word.length();
      if (full.length() > end
          && full.regionMatches(true, 0, word, 0, end)
          && !Character.isLetter(full.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a candidate's full name begins with the short one, as in {@code Kim Jong Un}. */
  private boolean beginsFullName() {
    String word = text.tokens().pieceNormalForm(firstPiece);
    for (int leader : candidates) {
      if (hasFirstWord(leader, word)) {
        return true;
      }
    }
    return false;
  }
}
