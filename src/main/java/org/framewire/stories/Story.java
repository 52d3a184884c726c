package org.framewire.stories;

import java.util.List;

/**
 * Articles that tell the same story.
 *
 * @param articles in the order in which they were given
 * @param published the id that the story was published with, or null for a new one
 * @param representative the article that is most like all others
 * @param cohesion mean similarity over all pairs; null for a single article
 */
record Story(
    List<StoryArticle> articles, String published, StoryArticle representative, Double cohesion) {}
