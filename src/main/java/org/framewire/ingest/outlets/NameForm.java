package org.framewire.ingest.outlets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.framewire.text.BoundedMatcher;
import org.framewire.text.BoundedPattern;

/** Brings the names of outlets to forms in which the names of one outlet are equal. */
final class NameForm {
  private static final BoundedPattern MARKS = BoundedPattern.of("\\p{M}+");
  private static final BoundedPattern BETWEEN_WORDS = BoundedPattern.of("[^\\p{L}\\p{Nd}]+");

  /** What stands behind a hyphen, bar or colon, or in brackets, at the end of a name. */
  private static final BoundedPattern SET_OFF =
      BoundedPattern.atStart(
          "(.*\\S)\\s*(?:\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|(?:\\s[-–—|/]|:)\\s+(.+))$");

  /** Words of a set-off end that name a part of an outlet, or how it appears, and no other one. */
  private static final Set<String> PARTS =
      Set.of(
          "online",
          "news",
          "web",
          "website",
          "site",
          "com",
          "opinion",
          "opinions",
          "editorial",
          "editorials",
          "blog",
          "blogs",
          "rss",
          "feed",
          "newspaper",
          "print",
          "edition",
          "digital",
          "video",
          "videos",
          "photos",
          "top",
          "stories",
          "latest",
          "breaking",
          "headlines",
          "home",
          "homepage",
          "all",
          "politics",
          "world",
          "us",
          "u",
          "s",
          "usa",
          "uk",
          "international",
          "national",
          "business",
          "technology",
          "tech",
          "science",
          "health",
          "entertainment",
          "lifestyle",
          "sports",
          "sport",
          "analysis",
          "commentary",
          "and");

  /** Words that may follow a name without any sign between. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "online", "news", "web", "website", "newspaper", "opinion", "editorial", "rss", "blog");

  private NameForm() {}

  /** The words of a name, in lower case and without accents, written together. */
  static String key(String name) {
    return String.join("", words(name));
  }

  /** The key, and the key without a leading article where the name has one. */
  static List<String> keys(String name) {
    List<String> words = words(name);
    String key = String.join("", words);
    List<String> bare = withoutArticle(words);
    return bare.size() == words.size() ? List.of(key) : List.of(key, String.join("", bare));
  }

  /** Lower case words joined by hyphens, without accents. */
  static String slug(String name) {
    return BETWEEN_WORDS.replaceAll(plain(name), " ").strip().replace(' ', '-');
  }

  /** The name without ends that name a part of the outlet: {@code Post} of {@code Post - News}. */
  static String withoutParts(String name) {
    String rest = name;
    BoundedMatcher matcher = SET_OFF.matcher(rest);
    while (matcher.matches() && isPart(end(matcher))) {
      rest = matcher.group(1);
      matcher = SET_OFF.matcher(rest);
    }
    return rest;
  }

  private static String end(BoundedMatcher matcher) {
    for (int group = 2; group < matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group(matcher.groupCount());
  }

  private static boolean isPart(String end) {
    return PARTS.containsAll(words(end));
  }

  /** Keys of the name with ever fewer of the words that may follow one, the longest first. */
  static List<String> keysWithoutFollowers(String name) {
    List<String> words = withoutArticle(words(name));
    List<String> keys = new ArrayList<>();
    int end = words.size();
    while (end > 1 && FOLLOWERS.contains(words.get(end - 1))) {
      end--;
      keys.add(String.join("", words.subList(0, end)));
    }
    return keys;
  }

  private static List<String> withoutArticle(List<String> words) {
    return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
  }

  private static List<String> words(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        endWord(word, words);
        if (c == '&') {
          words.add("and");
        }
      }
    }
    endWord(word, words);
    return words;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '`';
  }

  private static void endWord(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static String plain(String name) {
    String bare =
        name.chars().allMatch(c -> c < 128)
            ? name
            : MARKS.replaceAll(Normalizer.normalize(name, Normalizer.Form.NFKD), "");
    // The Turkish i without a dot is a letter of its own, but its capital is not.
    return bare.toLowerCase(Locale.ROOT).replace('ı', 'i');
  }
}
