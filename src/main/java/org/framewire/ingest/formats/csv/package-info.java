/** Rows of cells under a header. */
package org.framewire.ingest.formats.csv;
