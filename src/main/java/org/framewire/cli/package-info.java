/** The program: its commands and what they ask of the other packages. */
package org.framewire.cli;
