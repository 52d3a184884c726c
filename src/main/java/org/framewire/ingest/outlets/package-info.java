/** Who published an article, by a register, and its address in the form by which two are equal. */
package org.framewire.ingest.outlets;
