/**
 * From dumps in any shape to articles, with every record accounted for.
 *
 * <p>{@link org.framewire.ingest.files.SourceFiles} finds the files, {@link
 * org.framewire.ingest.ReadRecords} makes a row of each record and a book of each file, {@link
 * org.framewire.ingest.Deduplicate} decides over narrow keys, {@link
 * org.framewire.ingest.KeepArticles} and {@link org.framewire.ingest.ListRejects} split records by
 * the decisions, {@link org.framewire.ingest.ClusterArticles} puts outlet-days together, and {@link
 * org.framewire.ingest.Books} shows that nothing was lost.
 */
package org.framewire.ingest;
