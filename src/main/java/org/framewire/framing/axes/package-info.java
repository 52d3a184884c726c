/**
 * The lens of axes: words along pairs of poles, the vectors they are fitted by, and how a text is
 * scored.
 */
package org.framewire.framing.axes;
