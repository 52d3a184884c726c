package org.framewire.cli.run;

/**
 * Outlets of the articles that a run read, duplicates included.
 *
 * @param outlets how many there are
 * @param written by how many hosts, names and credits the dump calls them
 */
record OutletCount(long outlets, long written) {}
