/**
 * The lens of policy frames: how it is fitted, by seeds or on labels, kept in files, and how it
 * scores.
 */
package org.framewire.framing.frames;
