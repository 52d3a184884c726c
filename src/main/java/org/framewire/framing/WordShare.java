package org.framewire.framing;

import org.framewire.entities.Mention;

/**
 * A word of an article and what it adds to a score.
 *
 * @param field where it stands
 * @param firstByte where it begins, a byte offset in the field
 * @param endByte the byte behind it
 * @param word its normal form
 * @param share what it adds, in the unit in which words add up; negative when it speaks against
 */
public record WordShare(
    Mention.Field field, int firstByte, int endByte, String word, double share) {}
