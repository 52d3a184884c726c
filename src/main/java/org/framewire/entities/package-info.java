/**
 * Countries, leaders and organisations: the gazetteer, and the finding of their names in a text.
 * Plain Java.
 */
package org.framewire.entities;
