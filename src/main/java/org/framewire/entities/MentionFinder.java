package org.framewire.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.framewire.text.ScannedText;

/**
 * Finds the mentions of countries and leaders in an article. One finder serves one task, article by
 * article: it is not safe for use by several threads.
 */
public final class MentionFinder {
  private static final int NO_NAME = -1;

  /**
   * A short name of leaders of whom nothing told by then which is meant.
   *
   * @param place how many mentions came before it
   */
  private record OpenName(
      Mention.Field field,
      int place,
      int first,
      int end,
      int endByte,
      int group,
      List<Integer> candidates) {}

  private final List<Country> countries;
  private final Resolution[] byWords;
  private final Resolution[] byContext;
  private final ArticleWords article;
  private final SentenceLettering lettering = new SentenceLettering();
  private final NameMatcher matcher;
  private final LeaderNames leaderNames;
  private final LeaderResolver resolver;
  private final NamedSoFar soFar;
  private final CountryTitles countryTitles;
  private final LongerNames longerNames;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<OpenName> openNames = new ArrayList<>();
  private final List<String> countriesMeant = new ArrayList<>();

  private ScannedText text;
  private Mention.Field field;
  private LocalDate date;
  private int sentencesBefore;

  public MentionFinder(Gazetteer gazetteer) {
    countries = gazetteer.countries();
    byWords = new Resolution[countries.size()];
    byContext = new Resolution[countries.size()];
    Arrays.setAll(byWords, place -> resolution(place, Mention.Rule.WORDS));
    Arrays.setAll(byContext, place -> resolution(place, Mention.Rule.WORDS_IN_CONTEXT));
    article = new ArticleWords(gazetteer.contextPhrases());
    matcher = new NameMatcher(gazetteer.names(), article, lettering);
    LeaderEvidence evidence = LeaderEvidence.of(gazetteer, lettering);
    resolver = evidence.resolver();
    soFar = resolver.soFar();
    leaderNames = new LeaderNames(matcher, evidence);
    longerNames = new LongerNames(lettering);
    countryTitles = new CountryTitles(evidence);
  }

  private Resolution resolution(int country, Mention.Rule rule) {
    return Resolution.of(countries.get(country).id(), rule);
  }

  /**
   * Finds the mentions of one article, the title's first, each field's in the order of the text;
   * where a country and a leader begin together, the country first.
   *
   * @param bodyStart byte offset in the body at which the report begins: nothing before it is a
   *     mention, though it counts as context
   * @param dateOrNull the day of publication, or null; then short names and titles need a full name
   * @return the mentions, in a list that the next call uses again
   */
  public List<Mention> find(
      ScannedText title, ScannedText body, int bodyStart, LocalDate dateOrNull) {
    mentions.clear();
    openNames.clear();
    date = dateOrNull;
    article.become(title, body);
    resolver.begin(dateOrNull);
    longerNames.begin();
    sentencesBefore = 0;
    find(Mention.Field.TITLE, title, 0);
    sentencesBefore = title.sentences().count();
    find(Mention.Field.TEXT, body, bodyStart);
    closeOpenNames(title, body);
    return mentions;
  }

  /** A headline or a caption may say the short name of whom the article names in full below. */
  private void closeOpenNames(ScannedText title, ScannedText body) {
    for (int i = openNames.size() - 1; i >= 0; i--) {
      OpenName open = openNames.get(i);
      Resolution resolution = resolver.namedLater(open.group(), open.candidates());
      if (resolution != null) {
        field = open.field();
        text = field == Mention.Field.TITLE ? title : body;
        Mention mention =
            mention(
                open.first(),
                open.end(),
                open.endByte(),
                Mention.Kind.LEADER,
                resolution,
                Mention.Type.LEADER);
        mentions.add(open.place(), mention);
      }
    }
  }

  private void find(Mention.Field newField, ScannedText newText, int from) {
    field = newField;
    text = newText;
    matcher.match(newText, from);
    leaderNames.become(newText);
    longerNames.become(newText);
    countryTitles.become(newText);
    for (int match = 0; match < matcher.count(); match++) {
      addMatch(match);
    }
  }

  private void addMatch(int match) {
    soFar.reach(sentencesBefore + TextPlace.sentence(text, matcher.firstPiece(match)));
    if (matcher.meant(match, Name.Meaning.LOOKALIKE) != null) {
      return;
    }
    Name relative = matcher.meant(match, Name.Meaning.RELATIVE);
    if (relative != null) {
      boolean isWoman = GivenNames.isWoman(text.tokens(), matcher.firstPiece(match));
      for (int group : relative.claims()) {
        soFar.borneByFamily(group, isWoman);
      }
      return;
    }
    boolean isLeader = matcher.meant(match, Name.Meaning.LEADER) != null;
    Name country = isLeader ? null : matcher.meant(match, Name.Meaning.COUNTRY);
    if (country != null) {
      if (!isInLongerName(match, country)) {
        addCountry(match, country);
      }
    } else {
      addLeader(match);
    }
  }

  private boolean isInLongerName(int match, Name country) {
    return longerNames.holds(
        matcher.group(match), country.type(), matcher.firstPiece(match), matcher.endPiece(match));
  }

  private void addLeader(int match) {
    Resolution resolution = leaderNames.resolve(match);
    if (resolution != null) {
      int end = matcher.endPiece(match);
      add(
          leaderNames.firstPiece(),
          end,
          endByte(match),
          Mention.Kind.LEADER,
          resolution,
          Mention.Type.LEADER);
    } else if (leaderNames.isOpen()) {
      openNames.add(
          new OpenName(
              field,
              mentions.size(),
              matcher.firstPiece(match),
              matcher.endPiece(match),
              endByte(match),
              matcher.group(match),
              leaderNames.candidates()));
    }
  }

  private void addCountry(int match, Name name) {
    int first = matcher.firstPiece(match);
    int end = matcher.endPiece(match);
    Country country = countries.get(name.entity());
    Resolution resolution = country(match, name);
    if (resolution.entityId() == null || !mayLead(name.type())) {
      add(first, end, endByte(match), country.mentionKind(), resolution, name.type());
      return;
    }
    int next = match + 1 < matcher.count() ? matcher.firstPiece(match + 1) : NO_NAME;
    addTitle(countryTitles.before(country, first, end, next, date));
    add(first, end, endByte(match), country.mentionKind(), resolution, name.type());
    addTitle(countryTitles.behind(country, first, end, next, date));
  }

  private static boolean mayLead(Mention.Type type) {
    return type == Mention.Type.NAME || type == Mention.Type.DEMONYM;
  }

  private void addTitle(Resolution leader) {
    if (leader != null) {
      int end = countryTitles.end();
      add(
          countryTitles.first(),
          end,
          text.tokens().pieceEnd(end - 1),
          Mention.Kind.LEADER,
          leader,
          Mention.Type.TITLE);
    }
  }

  /** The country of a match, or all the countries whose name it may be. */
  private Resolution country(int match, Name first) {
    Name[] candidates = matcher.candidates(match);
    countriesMeant.clear();
    for (int i = 0; i < candidates.length; i++) {
      boolean isCountry = candidates[i].meaning() == Name.Meaning.COUNTRY;
      if (isCountry
          && matcher.isMeant(match, i)
          && !countriesMeant.contains(countries.get(candidates[i].entity()).id())) {
        countriesMeant.add(countries.get(candidates[i].entity()).id());
      }
    }
    if (countriesMeant.size() > 1) {
      return Resolution.ambiguous(countriesMeant);
    }
    return (first.needsContext() ? byContext : byWords)[first.entity()];
  }

  /** Where the words of a match end, with the last full stop of {@code U.S.}. */
  private int endByte(int match) {
    int end = text.tokens().pieceEnd(matcher.endPiece(match) - 1);
    boolean stopFollows = end < text.tokens().length() && text.tokens().text()[end] == '.';
    if (stopFollows) {
      Name[] candidates = matcher.candidates(match);
      for (int i = 0; i < candidates.length; i++) {
        if (matcher.isMeant(match, i) && candidates[i].endsWithStop()) {
          return end + 1;
        }
      }
    }
    return end;
  }

  private void add(
      int first,
      int end,
      int endByte,
      Mention.Kind kind,
      Resolution resolution,
      Mention.Type type) {
    mentions.add(mention(first, end, endByte, kind, resolution, type));
  }

  private Mention mention(
      int first,
      int end,
      int endByte,
      Mention.Kind kind,
      Resolution resolution,
      Mention.Type type) {
    int firstToken = text.tokens().pieceToken(first);
    return new Mention(
        field,
        text.tokens().pieceStart(first),
        endByte,
        firstToken,
        text.tokens().pieceToken(end - 1) + 1,
        text.sentences().of(firstToken),
        kind,
        resolution.entityId(),
        resolution.candidates(),
        type,
        resolution.rule(),
        Roles.of(text, first, end, type),
        text.quotations().isQuoted(firstToken));
  }
}
