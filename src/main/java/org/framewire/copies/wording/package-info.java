/** How much of their wording two articles share: plain Java, without Spark. */
package org.framewire.copies.wording;
