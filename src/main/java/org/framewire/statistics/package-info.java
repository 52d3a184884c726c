/**
 * The statistics of the tables as plain functions of numbers: no Spark, no rows, no state between
 * calls. Everything is a function of its arguments; what looks random (bootstrap weights, random
 * groups) comes from hashes of identifiers.
 */
package org.framewire.statistics;
