/** The receipts of a number: the sentences it comes from, marked, with what was found in them. */
package org.framewire.explain;
