/** Articles as rows of Parquet files. */
package org.framewire.ingest.formats.parquet;
