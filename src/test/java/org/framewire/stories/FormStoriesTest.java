package org.framewire.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormStoriesTest {
  private static StoryArticle article(String id, int day, String story, long... stems) {
    float[] weights = new float[stems.length];
    java.util.Arrays.fill(weights, (float) (1 / Math.sqrt(stems.length)));
    return new StoryArticle(id, day, new StoryVector(stems, weights), story, false);
  }

  @Test
  void theRepresentativeIsMostLikeAllOthers() {
    List<Story> stories =
        new FormStories(0.2, 100)
            .of(
                List.of(
                    article("c", 1, null, 1, 2, 3, 4),
                    article("a", 2, null, 1, 2, 3, 5),
                    article("b", 2, null, 1, 2, 6, 7)));
    Story story = stories.get(0);
    assertEquals(1, stories.size());
    assertEquals("c", story.articles().get(0).id());
    assertEquals("a", story.representative().id());
    double apart = StoryArticle.LEFT_BY_A_DAY;
    assertEquals((0.75 * apart + 0.5 * apart + 0.5) / 3, story.cohesion(), 1e-6);
    assertNull(story.published());
  }

  @Test
  void largeGroupsArePartedByTheirWeakestLinksAndPublishedStoriesStayWhole() {
    List<StoryArticle> articles = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      // Ten pairs that are alike, all held together by one stem in common.
      long pair = 100L + number / 2;
      articles.add(article("a" + (10 + number), 1, null, 1, pair, pair + 50, pair + 100));
    }
    articles.add(article("far", 1, "s-old", 900, 901));
    articles.add(article("off", 1, "s-old", 1, 950, 951, 952));
    List<Story> stories = new FormStories(0.2, 5).of(articles);
    assertEquals(11, stories.size());
    assertTrue(stories.stream().allMatch(story -> story.articles().size() == 2));
    assertEquals(1, stories.stream().filter(story -> "s-old".equals(story.published())).count());
  }
}
