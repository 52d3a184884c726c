/** One run from files to published tables: its stages, its books and what it says at the end. */
package org.framewire.cli.run;
