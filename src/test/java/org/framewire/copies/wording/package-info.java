/** Tests of the shared wording, and what plants copies among real articles. */
package org.framewire.copies.wording;
