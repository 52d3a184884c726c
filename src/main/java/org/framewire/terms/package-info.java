/** Which words outlets use: counts a day, trends, and what sets an outlet apart. */
package org.framewire.terms;
