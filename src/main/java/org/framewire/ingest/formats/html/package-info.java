/** Web pages of articles: what they say of themselves, and their text without all around it. */
package org.framewire.ingest.formats.html;
