/** The words that models are fitted on and score by, as pieces of tokens. */
package org.framewire.framing.words;
