/** Articles as JSON objects. */
package org.framewire.ingest.formats.json;
