/** How a command ends: exit codes, and failures told in one line. */
package org.framewire.cli.exit;
