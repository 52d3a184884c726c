/** From the text as a dump gives it to the text that is kept: mark-up, characters, datelines. */
package org.framewire.ingest.cleaning;
