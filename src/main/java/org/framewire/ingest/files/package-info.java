/** Finds and opens the files that the inputs of a run name, on this machine and on stores. */
package org.framewire.ingest.files;
