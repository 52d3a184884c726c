/**
 * Which articles tell the same story: articles of near days whose titles and leads share rare
 * words, put together by average link.
 */
package org.framewire.stories;
