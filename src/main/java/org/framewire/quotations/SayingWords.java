package org.framewire.quotations;

import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/** The words by which an article hands over to others, and those around them. */
final class SayingWords {
  /** Behind these a clause is somebody's words, with {@code that} or without. */
  static final WordSet SAY = WordSet.of("said says say");

  /** Behind these a clause is somebody's words when it begins with {@code that}. */
  static final WordSet SAY_THAT =
      WordSet.of(
          "told tells claimed claims claim added adds add insisted insists insist argued argues argue"
              + " warned warns warn noted notes stressed stresses stress announced announces announce"
              + " declared declares declare explained explains explain stated states maintained"
              + " maintains acknowledged acknowledges admitted admits conceded concedes confirmed"
              + " confirms alleged alleges allege suggested suggests predicted predicts revealed"
              + " reveals testified testifies tweeted tweets wrote writes replied replies responded"
              + " responds asserted asserts assert contended contends complained complains boasted"
              + " emphasised emphasized emphasises emphasizes reiterated reiterates pointed recalled"
              + " cautioned cautions vowed vows pledged pledges promised promises denied denies"
              + " repeated concluded concludes remarked observed lamented");

  /** These hand over to words inside quotation marks alone. */
  static final WordSet QUOTE =
      WordSet.of(
          "asked asks ask called calls call described describes describe dubbed dubs blasted blasts"
              + " condemned condemns denounced denounces slammed slams criticised criticized"
              + " criticises criticizes dismissed dismisses rejected rejects accused accuses urged"
              + " urges demanded demands joked quipped continued continues went shouted yelled cried"
              + " whispered muttered exclaimed answered answers answer began posted posts read reads"
              + " branded labeled labelled praised hailed lauded referred refers threatened threatens"
              + " recognized recognised ordered agreed decried mocked ridiculed characterized"
              + " characterised");

  /** The same as participles: who speaks is the subject of the sentence. */
  static final WordSet PARTICIPLE =
      WordSet.of(
          "saying adding asking calling claiming insisting arguing warning noting stressing declaring"
              + " explaining stating alleging suggesting writing tweeting replying accusing urging"
              + " demanding describing denouncing condemning blaming decrying vowing pledging"
              + " dismissing branding labeling labelling praising hailing citing referring criticizing"
              + " criticising telling");

  /** Between subject and verb. */
  static final WordSet BEFORE_VERB =
      WordSet.of(
          "has have had also later then earlier again repeatedly recently previously already once now"
              + " never ever further reportedly publicly privately simply just even always often"
              + " on late early last monday tuesday wednesday thursday friday saturday sunday today"
              + " yesterday would did does do will");

  /** Before these forms the verb is passive or a noun. */
  static final WordSet NOT_BEFORE_VERB =
      WordSet.of("is are was were be been being to the a an its their his her of or");

  /** A subject does not reach back beyond these. */
  static final WordSet BEGIN_CLAUSE =
      WordSet.of(
          "that and but or as when while because which who whom whose where if after before since"
              + " though although until unless so than what how why whether however meanwhile"
              + " therefore said says say yet because instead");

  static final WordSet PRONOUNS = WordSet.of("he she they it we i you who this that these those");

  static final WordSet ARTICLES = WordSet.of("the a an some several many one two three another");

  /** Of these nobody speaks: {@code nobody said a word}. */
  static final WordSet NOBODY = WordSet.of("nobody none no neither nothing");

  /** A name of the speaker does not go on behind these. */
  static final WordSet END_NAME =
      WordSet.of(
          "in on at during after before as to by via from through when while who which and but that"
              + " with without about because if for");

  static final WordSet PREPOSITIONS = WordSet.of("for of to at in from with on inside within");

  /** What the speaker of an office is called. */
  static final WordSet OFFICIALS =
      WordSet.of(
          "official officials spokesman spokeswoman spokesperson spokespeople spokesmen source sources"
              + " aide aides diplomat diplomats ambassador envoy minister ministers secretary officer"
              + " officers prosecutor prosecutors police authorities commander commanders general"
              + " director adviser advisers advisor advisors lawmaker lawmakers senator senators"
              + " congressman congresswoman governor mayor judge negotiator negotiators delegate"
              + " delegates representative representatives insider insiders investigators regulators"
              + " administration president premier chancellor leader leaders chief");

  /** Many without a name; at the start of a sentence their capital makes no name of them. */
  static final WordSet PEOPLE =
      WordSet.of(
          "analysts experts critics witnesses researchers scientists economists observers activists"
              + " protesters residents doctors lawyers supporters opponents democrats republicans"
              + " reporters journalists traders investors organizers organisers campaigners academics"
              + " historians families relatives neighbors neighbours survivors veterans voters workers"
              + " teachers students people others both many most few everyone everybody nobody"
              + " somebody someone conservatives liberals friends parents farmers rebels militants");

  /** Bodies that speak for their country. */
  static final WordSet BODIES =
      WordSet.of(
          "ministry government embassy military army navy regime cabinet parliament foreign office"
              + " forces state media");

  /** Names that end so are no person's. */
  static final WordSet ORGANISATIONS =
      WordSet.of(
          "ministry department agency committee party times post news university court council group"
              + " center centre institute association commission bureau office house inc corp company"
              + " union bank fund foundation ministry service police army navy force forces congress"
              + " parliament senate cabinet journal tribune herald guardian telegraph magazine network"
              + " television radio authority organization organisation federation league society"
              + " coalition campaign administration board club team report reports study survey poll"
              + " pentagon fbi cia cnn bbc nbc abc cbs reuters bloomberg twitter facebook google");

  private SayingWords() {}

  /** Whether a token of one piece is in the set. */
  static boolean is(WordSet words, Tokens tokens, int token) {
    int piece = tokens.firstPiece(token);
    return tokens.lastPiece(token) == piece && words.has(tokens, piece);
  }

  static boolean isCapitalised(Tokens tokens, int token) {
    return tokens.pieceCase(tokens.firstPiece(token)) != Tokens.Case.LOWER
        && !Character.isDigit(tokens.text()[tokens.start(token)]);
  }
}
