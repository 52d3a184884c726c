/** Daily counts summed by key and window, and each outlet set against all the others by them. */
package org.framewire.windows;
