package org.framewire.tables;

import java.util.List;

/** Every table that a warehouse has. */
public final class Contracts {
  public static final List<Table> ALL =
      List.of(
          Articles.TABLE,
          ArticleKeys.TABLE,
          Rejects.TABLE,
          Copies.TABLE,
          CopyEdits.TABLE,
          OutletDays.TABLE,
          OutletTotals.TABLE,
          TermCounts.TABLE,
          TermTotals.TABLE,
          TermTrends.TABLE,
          Stories.TABLE,
          StoryArticles.TABLE,
          Mentions.TABLE,
          EntityCounts.TABLE,
          EntityTotals.TABLE,
          PairCounts.TABLE,
          PairTotals.TABLE,
          RepeatTotals.TABLE,
          Quotations.TABLE,
          SourceMix.TABLE,
          PairAssociations.TABLE,
          OutletPairs.TABLE,
          OutletTerms.TABLE,
          Lenses.TABLE,
          LensValidations.TABLE,
          ArticleScores.TABLE,
          OutletFraming.TABLE,
          Runs.TABLE);

  private Contracts() {}
}
