/**
 * What a user can set, and what is loaded by it: outlets, countries and leaders, lenses, the
 * session.
 */
package org.framewire.cli.settings;
