/** One article a file: a date, then the text. */
package org.framewire.ingest.formats.text;
