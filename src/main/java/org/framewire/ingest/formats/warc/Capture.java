package org.framewire.ingest.formats.warc;

/**
 * What a crawler got from an address.
 *
 * @param body the bytes of the page, or of its plain text
 * @param charset as the server names it, or null
 * @param isPage whether it is HTML, and not plain text
 */
record Capture(String url, byte[] body, String charset, boolean isPage) {}
