/** What feeds and wikis have in common: records that are elements of one large XML document. */
package org.framewire.ingest.formats.xml;
