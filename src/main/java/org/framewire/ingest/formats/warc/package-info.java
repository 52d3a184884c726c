/** WARC and WET, the files of web crawls: cut with care for damage, read by jwarc. */
package org.framewire.ingest.formats.warc;
