/** Countries and leaders: where they are mentioned, and who is mentioned with whom. */
package org.framewire.cooccurrence;
