/** Copies: which articles have the wording of another, and what each outlet did to it. */
package org.framewire.copies;
