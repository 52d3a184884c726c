/**
 * What stands between the formats of dumps and the articles: records as they are cut out of files,
 * their fields by name, and why one cannot be used.
 */
package org.framewire.ingest.records;
