/** How well answers agree with labels that people gave. */
package org.framewire.framing.validation;
