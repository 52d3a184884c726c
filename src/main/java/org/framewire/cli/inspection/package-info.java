/** What {@code inspect} says of a dump before anything is read for good. */
package org.framewire.cli.inspection;
