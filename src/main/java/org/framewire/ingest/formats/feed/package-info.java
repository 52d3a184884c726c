/** RSS and Atom: an item or entry is a record. */
package org.framewire.ingest.formats.feed;
