package org.framewire.ingest.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.framewire.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  private final LanguageFinder finder = new LanguageFinder();

  private String languageOf(String text) {
    ScannedText scanned = new ScannedText();
    scanned.scan(text);
    return finder.of(text, scanned.tokens());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Mayor announces harbour works; residents fear noise, dust, traffic jams, higher rents"
            + " near rail depots, warehouses, fish markets",
        "es | Vecinos temen alquileres altos; alcalde anuncia obras, protestas continúan mañana,"
            + " comerciantes exigen ayudas municipales, policía vigila plazas, jueces callan",
        "fr | Habitants inquiets, loyers plus élevés, travaux annoncés lundi, commerçants mécontents,"
            + " circulation coupée, mairie prête à discuter",
        "de | Anwohner fürchten höhere Mieten, Bürgermeister kündigt Bauarbeiten an, Händler fordern"
            + " Hilfe, Polizei sperrt Straßen, Proteste erwartet",
        "no | Innbyggerne frykter høyere husleie når nye leiligheter åpner ved stasjonen, og"
            + " kommunen vil ikke bygge den gamle bryggen opp igjen før neste sommer",
        "da | Beboerne frygter højere husleje, når de nye lejligheder åbner ved stationen, og"
            + " kommunen vil ikke genopbygge den gamle mole før næste sommer",
        "fi | Kaupunginvaltuusto päätti maanantaina rakentaa vanhan laiturin uudelleen ennen kesää."
            + " Asukkaat pelkäävät vuokrien nousevan, kun uudet asunnot valmistuvat aseman viereen.",
        "cs | Zastupitelstvo v pondělí rozhodlo obnovit staré molo ještě před létem. Obyvatelé se"
            + " obávají vyšších nájmů, až se otevřou nové byty u nádraží.",
        "hu | A városi tanács hétfőn úgy döntött, hogy nyár előtt újjáépíti a régi mólót. A lakók"
            + " magasabb bérleti díjaktól tartanak az új lakások miatt.",
        "ro | Consiliul local a hotărât luni să reconstruiască vechiul dig înainte de vară."
            + " Locuitorii se tem de chirii mai mari după deschiderea noilor apartamente.",
        "ca | L'ajuntament va decidir dilluns reconstruir el vell moll abans de l'estiu, però els"
            + " veïns tenen por que els lloguers pugin quan obrin els nous pisos.",
        "bg | Общинският съвет реши в понеделник да възстанови стария кей преди лятото, но жителите"
            + " се страхуват, че наемите ще се повишат след това в целия квартал.",
        "uk | Міська рада вирішила в понеділок відбудувати стару пристань до літа. Мешканці"
            + " побоюються зростання орендної плати після відкриття нових квартир.",
        "vi | Hội đồng thành phố hôm thứ Hai quyết định xây lại cầu tàu cũ trước mùa hè. Người dân lo"
            + " tiền thuê nhà sẽ tăng khi các căn hộ mới mở cửa.",
        "sw | Baraza la mji liliamua Jumatatu kujenga upya gati la zamani kabla ya kiangazi. Wakazi"
            + " wanaogopa kodi kubwa zaidi nyumba mpya zitakapofunguliwa karibu na kituo.",
        "he | מועצת העיר החליטה ביום שני לבנות מחדש את המזח הישן לפני הקיץ.",
        "hr | Gradsko vijeće odlučilo je u ponedjeljak obnoviti stari mol prije ljeta. Stanari se"
            + " boje viših stanarina kada se otvore novi stanovi pokraj kolodvora.",
      })
  void findsWhatFunctionWordsLeaveOpen(String language, String text) {
    assertEquals(language, languageOf(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | ...saw a dog today at some gate....he's now faking a limp....like Rex did.... As if no"
            + " one knew, do a trick, no a e i o",
      })
  void aFewChanceWordsDoNotMakeAnotherLanguage(String language, String text) {
    assertEquals(language, languageOf(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23",
        "GDP CPI",
        "''",
        "xq zrt 44 klj 55 qwx",
        "The pier war geschlossen lunes dernier",
      })
  void isNotSureOfWhatIsNoLanguage(String text) {
    assertEquals("und", languageOf(text));
  }
}
