/** The lens of tone: how an outlet speaks of a country, a leader or another target. */
package org.framewire.framing.tone;
