/**
 * Where tables lie: staging, quality gates, and publication that is seen as a whole or not at all.
 */
package org.framewire.warehouse;
