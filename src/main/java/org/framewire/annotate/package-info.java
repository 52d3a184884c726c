/** The one pass over the text, and the interface of what it finds. */
package org.framewire.annotate;
