/**
 * Files of labels that people gave: articles with frames, sentences with the tone toward a target.
 */
package org.framewire.framing.labels;
