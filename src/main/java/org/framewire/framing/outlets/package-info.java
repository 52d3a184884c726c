/**
 * From the scores of articles to what an outlet does: sums a story, comparison on the same stories,
 * intervals and families of tests.
 */
package org.framewire.framing.outlets;
