/** The language that a text is written in. */
package org.framewire.ingest.language;
