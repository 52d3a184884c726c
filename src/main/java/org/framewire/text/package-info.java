/** Tokens, sentences and quotation marks of a text. Plain Java, used by all that reads text. */
package org.framewire.text;
