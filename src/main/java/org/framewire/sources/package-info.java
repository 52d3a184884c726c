/** Whose words an outlet prints: the tables of quotations and of their speakers. */
package org.framewire.sources;
