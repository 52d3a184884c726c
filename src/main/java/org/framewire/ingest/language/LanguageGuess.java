package org.framewire.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.framewire.text.Tokens;
import org.framewire.text.Utf8;

/**
 * Guesses the language of a text by the share of its words that are function words of a language,
 * or by its script where that is enough. What stays open is {@code und}, also where two languages
 * share their words, as Danish and Norwegian do.
 */
final class LanguageGuess {
  static final String UNDETERMINED = "und";

  private static final int SAMPLE = 400;
  private static final int FEWEST_HITS = 3;
  private static final double LEAST_SHARE = 0.12;
  private static final double LEAST_LEAD = 1.2;
  private static final Map<String, String> FUNCTION_WORDS = functionWords();
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HANGUL,
          "ko",
          UnicodeScript.THAI,
          "th",
          UnicodeScript.HEBREW,
          "he",
          UnicodeScript.DEVANAGARI,
          "hi");
  private static final String[] LANGUAGES = FUNCTION_WORDS.keySet().toArray(new String[0]);

  private final long[] hashes = new long[4096];
  private final int[] languages = new int[hashes.length];
  private final int[] hits = new int[LANGUAGES.length];

  LanguageGuess() {
    int language = 0;
    for (String words : FUNCTION_WORDS.values()) {
      for (String word : words.split(" ", -1)) {
        byte[] utf8 = Utf8.bytes(word);
        int slot = slot(Tokens.hash(utf8, 0, utf8.length));
        hashes[slot] = Tokens.hash(utf8, 0, utf8.length);
        languages[slot] |= 1 << language;
      }
      language++;
    }
  }

  private static Map<String, String> functionWords() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "en",
        "the of and to in that is was for it with as his on be at by had not are but from or have"
            + " an they which one were their said has would will there been who we he she this its");
    words.put(
        "es",
        "el la los las de del y que en un una por con para su se lo como más pero sus ha este"
            + " esta fue es al también según desde sobre entre hasta cuando muy sin porque era");
    words.put(
        "fr",
        "le la les de des du et à est en un une que qui dans pour sur au aux par avec ce cette pas"
            + " il elle ne se son sa ses plus été sont mais ou leur selon après c'est d'un d'une");
    words.put(
        "de",
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es"
            + " an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über");
    words.put(
        "pt",
        "o a os as de do da dos das e que em um uma para com não por no na nos nas se ao à mais foi"
            + " como mas seu sua ele ela são também pelo pela até isso entre já segundo está");
    words.put(
        "it",
        "il lo la i gli le di del della dei delle e che in un una per con non si è da dal al alla"
            + " nel nella sono come più ma anche ha suo sua questo questa dopo tra stato dell");
    words.put(
        "nl",
        "de het een van en in op te dat die is voor met zijn niet aan er om ook als maar bij door"
            + " nog naar heeft ze hij wordt uit dan werd tot over deze worden geen wel haar");
    words.put(
        "sv",
        "och att det som en på är av för med den till inte har de ett om var jag men så från vi nu"
            + " eller kan när där efter också sig hade sin mot skulle enligt under vid");
    words.put(
        "da",
        "og at det som en på er af for med den til ikke har de et om var jeg men så fra vi nu eller"
            + " kan når der efter også sig havde sin mod skulle ifølge under ved blev");
    words.put(
        "no",
        "og at det som en på er av for med den til ikke har de et om var jeg men så fra vi nå eller"
            + " kan når der etter også seg hadde sin mot skulle ifølge under ved ble");
    words.put(
        "ca",
        "els les del i un una per amb es no a dels al als és són però més com ha han aquest aquesta"
            + " ser seva seu fins quan també després perquè tot molt ja hi");
    words.put(
        "af",
        "die van en in is het dat vir met nie op hy sy te aan wat ook was deur by om uit as sal kan"
            + " word hulle maar na oor ons daar hierdie se");
    words.put(
        "pl",
        "i w na z się nie do to że jest o jak za po od przez co ale tym oraz dla był są czy tego"
            + " już przy może tylko było ich jego być która który które");
    words.put(
        "tr",
        "ve bir bu için de da ile çok olarak daha olan en ne gibi sonra kadar ancak ise değil var"
            + " her o ki diye göre oldu olduğunu etti dedi");
    words.put(
        "id",
        "yang dan di dari untuk dengan ini itu pada dalam tidak akan ke juga adalah oleh sebagai"
            + " ada mereka telah karena atau bisa tersebut kata saat lebih sudah kami");
    words.put(
        "ru",
        "и в не на что с по это как из у за от к для о он его же но бы все так был она до или их"
            + " мы при также после было уже если может которые года");
    words.put(
        "uk",
        "і в не на що з та у за до як це від для про він його але був також під після які або щоб"
            + " який є між вона може року із було вони");
    words.put(
        "bg",
        "и в на не за от да се че с по е са до като това при ще но след или си има към също беше"
            + " със във който която които заради през");
    words.put(
        "ur", "کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں بھی ایک یہ کر تھا گیا ہو نہیں تو جو وہ");
    words.put(
        "ar", "في من على إلى أن عن مع التي الذي هذا هذه ما لا كان بعد قبل بين كما أو ثم وقد وقال");
    words.put("fa", "و در به از که این را با است برای آن یک خود تا بر های می شود کرد شد ایران");
    words.put(
        "el", "και το να του η της με που την από για είναι τον στο οι σε τα ότι στην των ένα");
    return words;
  }

  private int slot(long hash) {
    int slot = (int) (hash >>> 40) & (hashes.length - 1);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }

  /** Whether a guess is one that function words decide, rather than a script. */
  static boolean isByWords(String language) {
    return FUNCTION_WORDS.containsKey(language);
  }

  /** ISO 639-1 code of the language that the tokens are in, or {@code und}. */
  String of(Tokens tokens) {
    int sample = Math.min(tokens.count(), SAMPLE);
    count(tokens, sample);
    int best = best(-1);
    int second = best(best);
    boolean enough =
        hits[best] >= FEWEST_HITS
            && hits[best] >= LEAST_SHARE * sample
            && hits[best] >= LEAST_LEAD * hits[second];
    return enough ? LANGUAGES[best] : byScript(tokens, sample);
  }

  private void count(Tokens tokens, int sample) {
    Arrays.fill(hits, 0);
    for (int token = 0; token < sample; token++) {
      int slot = slot(tokens.tokenHash(token));
      for (int mask = languages[slot]; mask != 0; mask &= mask - 1) {
        hits[Integer.numberOfTrailingZeros(mask)]++;
      }
    }
  }

  private int best(int except) {
    int best = except == 0 ? 1 : 0;
    for (int language = 0; language < hits.length; language++) {
      if (language != except && hits[language] > hits[best]) {
        best = language;
      }
    }
    return best;
  }

  /** The languages that are written without blanks, or in a script of their own. */
  private static String byScript(Tokens tokens, int sample) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int all = 0;
    int end = sample == 0 ? 0 : tokens.end(sample - 1);
    int at = 0;
    while (at < end) {
      int codePoint = Utf8.decode(tokens.text(), at, tokens.length());
      if (codePoint > 0x7F && Character.isLetter(codePoint)) {
        letters.merge(UnicodeScript.of(codePoint), 1, Integer::sum);
      }
      all += Character.isLetter(codePoint) ? 1 : 0;
      at += Utf8.width(codePoint);
    }
    int kana =
        letters.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    if (2 * (kana + han) > all) {
      return kana > han / 10 ? "ja" : "zh";
    }
    for (Map.Entry<UnicodeScript, String> script : SCRIPTS.entrySet()) {
      if (2 * letters.getOrDefault(script.getKey(), 0) > all) {
        return script.getValue();
      }
    }
    return UNDETERMINED;
  }
}
