/** Dumps of a wiki such as Wikinews: a page is a record. */
package org.framewire.ingest.formats.mediawiki;
