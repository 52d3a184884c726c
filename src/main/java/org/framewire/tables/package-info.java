/**
 * The contracts of the tables: each column once, with type, meaning and unit. Knows nothing of
 * ours.
 */
package org.framewire.tables;
