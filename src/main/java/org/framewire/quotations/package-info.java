/** Whose words stand in an article: quotations, direct and reported, and who is quoted. */
package org.framewire.quotations;
