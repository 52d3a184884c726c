/** When an article was published: the forms of dates, the order of day and month, addresses. */
package org.framewire.ingest.dates;
