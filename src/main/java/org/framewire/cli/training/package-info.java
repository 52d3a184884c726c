/** Fits lenses to the texts and labels of a user, for {@code train}. */
package org.framewire.cli.training;
