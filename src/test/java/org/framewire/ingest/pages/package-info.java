/** News pages of our own making, whose article is known. */
package org.framewire.ingest.pages;
