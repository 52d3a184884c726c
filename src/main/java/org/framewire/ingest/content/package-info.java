/** The bytes of a file as its format means them: compression undone, and text in UTF-8. */
package org.framewire.ingest.content;
