package org.framewire.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Asks Apache OpenNLP's model of 103 languages, which goes by runs of letters. A call takes some
 * milliseconds, and the model 35 MB of memory, so it is for the few texts that {@link
 * LanguageGuess} leaves open. It belongs to one thread.
 */
final class LanguageModel {
  /** So many characters are looked at: more seldom change the answer, and cost in proportion. */
  private static final int SAMPLE = 1_000;

  private static final Map<String, String> SHORT_CODES = shortCodes();

  private final LanguageDetectorME detector = new LanguageDetectorME(Loaded.MODEL);

  /** The model's weights, read when the first text needs them, once a process. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream file =
          LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * What the model says of a text.
   *
   * @param language ISO 639-1 code, or the three letters of ISO 639-3 where there is none
   * @param lead how many times likelier than the next language, from 1
   */
  record Verdict(String language, double lead) {}

  /** The likeliest language of a text that is not empty. */
  Verdict of(String text) {
    int end = Math.min(SAMPLE, text.length());
    Language[] languages = detector.predictLanguages(text.substring(0, end));
    String best = shortCode(languages[0].getLang());
    int next = 1;
    while (next < languages.length - 1 && shortCode(languages[next].getLang()).equals(best)) {
      next++;
    }
    return new Verdict(best, languages[0].getConfidence() / languages[next].getConfidence());
  }

  private static String shortCode(String code) {
    return SHORT_CODES.getOrDefault(code, code);
  }

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String language : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
    }
    // Java lists these under their withdrawn codes too.
    codes.put("heb", "he");
    codes.put("ind", "id");
    codes.put("yid", "yi");
    // Written languages that the model parts further than the tables do.
    codes.put("nob", "no");
    codes.put("nno", "no");
    codes.put("cmn", "zh");
    codes.put("pes", "fa");
    return codes;
  }
}
