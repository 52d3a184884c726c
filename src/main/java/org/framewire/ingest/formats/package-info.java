/** Tells how the records of a file are written, and opens it with what cuts and parses them. */
package org.framewire.ingest.formats;
