/** What a dump looks like, from a sample of its records: for people, before a run. */
package org.framewire.ingest.inspect;
