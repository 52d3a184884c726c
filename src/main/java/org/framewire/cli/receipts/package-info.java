/** The articles, sentences and words behind a published number, for {@code explain}. */
package org.framewire.cli.receipts;
