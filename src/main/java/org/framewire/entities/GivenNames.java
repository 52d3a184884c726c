package org.framewire.entities;

import org.framewire.text.ScannedText;
import org.framewire.text.Tokens;
import org.framewire.text.WordSet;

/**
 * Given names that are common in English news and are neither a country's word nor often another:
 * before a word that is a surname too ({@code French}, {@code Holland}) they make it a person's.
 */
final class GivenNames {
  private static final WordSet NAMES =
      WordSet.of(
          "aaron abigail adam adrian alan albert alex alexander alexandra alexis alice alison allen"
              + " amanda amber amy andrea andrew andy angela anita ann anna anne annie anthony"
              + " antonio arthur ashley audrey barbara barry ben benjamin bernard beth betty beverly"
              + " bill billy bob bobby brad bradley brandon brenda brent brett brian bruce bryan"
              + " caitlin calvin cameron carl carla carlos carmen carol caroline carolyn catherine"
              + " cathy cecil charles charlie charlotte cheryl chloe chris christian christina"
              + " christine christopher cindy claire clarence claude clifford cody colin connie"
              + " connor corey courtney craig crystal curtis cynthia dale dan daniel danielle danny"
              + " darren darryl dave david dawn dean deborah debbie debra dennis derek diana diane"
              + " dominic don donald donna doris dorothy doug douglas duncan dustin dylan earl eddie"
              + " edgar edith edna edward edwin eileen elaine eleanor elizabeth ellen emily emma eric"
              + " erica erin ernest ethan eugene evan evelyn fiona florence frances frank fred"
              + " frederick gail gary gavin geoffrey george gerald geraldine gilbert gladys glen"
              + " glenn gloria gordon graham greg gregory harold harriet harry harvey hannah hazel"
              + " heather helen henry herbert howard hugh ian irene isaac isabel jack jackie jacob"
              + " jacqueline jake james jamie jane janet janice jason jay jean jeff jeffrey jennifer"
              + " jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel"
              + " john johnny jon jonathan joseph josh joshua joyce juan judith judy julia julian julie"
              + " justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken"
              + " kenneth kerry kevin kim kimberly kirk kristen kyle larry laura lauren laurie"
              + " lawrence leah lee leonard leslie lewis lillian linda lisa liz logan lois lori"
              + " louis louise lucas lucy luke lynn malcolm marcus margaret maria marian marie"
              + " marilyn marjorie martha martin marvin mary mathew matt matthew maureen megan"
              + " melanie melissa michael michele michelle mick mike mildred mitchell molly monica"
              + " nancy natalie natasha nathan neil nicholas nick nicola nicole nigel nina norma"
              + " norman oliver olivia oscar owen pam pamela patricia patrick paul paula pauline"
              + " peggy penny peter phil philip phillip phyllis rachel ralph raymond rebecca renee"
              + " rhonda richard rick ricky rita rob robert roberta robin rodney roger ron ronald"
              + " ronnie rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sandy"
              + " sara sarah scott sean shane shannon sharon shaun shawn sheila shelley sherry"
              + " shirley sidney simon sophie stacey stacy stanley stella stephanie stephen steve"
              + " steven stewart stuart sue susan suzanne sylvia tammy tanya ted teresa terrence"
              + " terry theresa thomas tiffany tim timothy tina todd tom tommy tony tracey tracy"
              + " travis trevor tyler valerie vanessa vera vernon veronica vicki victor vincent"
              + " virginia vivian walter warren wayne wendy wesley will william willie wilma zachary");

  /** Of women in the families of leaders. */
  private static final WordSet WOMEN =
      WordSet.of(
          "abigail akie amy ashley asma barbara brigitte carla carrie chelsea cherie cilia daphne"
              + " eleanor emine ginni grace hilary hillary ivana ivanka jacqueline jackie janet jean"
              + " jenna jill lara laura leila liudmila lynda lyudmila malia marta mary mamie"
              + " megan melania michelle nancy natalia olena pat patricia raisa rita"
              + " rosalynn samantha sara sarah sasha sonia sophie suha tiffany valerie winnie"
              + " mrs ms miss");

  /** Given names that are capitals' names too. */
  private static final WordSet CAPITALS = WordSet.of("victoria sofia santiago");

  private GivenNames() {}

  /** Whether a capital's name is a given name, too. */
  static boolean isCapitalToo(Tokens tokens, int piece) {
    return CAPITALS.has(tokens, piece);
  }

  /** Whether a name that begins with the piece is a woman's, as far as that is known. */
  static boolean isWoman(Tokens tokens, int piece) {
    return WOMEN.has(tokens, piece);
  }

  /** Whether a capitalised given name stands directly before a piece. */
  static boolean standsBefore(ScannedText text, int piece) {
    return TextPlace.isJoined(text, piece)
        && text.tokens().joiner(piece) == 0
        && text.tokens().pieceCase(piece - 1) == Tokens.Case.CAPITALISED
        && NAMES.has(text.tokens(), piece - 1);
  }
}
