package org.framewire.framing.frames;

import java.io.Serializable;

/**
 * One word of a model's vocabulary.
 *
 * @param word the normal form of a piece of a token
 * @param documents training articles that have it
 * @param weights by frame, mostly 0
 */
record ModelWord(String word, long documents, double[] weights) implements Serializable {}
