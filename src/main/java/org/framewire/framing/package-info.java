/**
 * How texts frame what they report: lenses, their scores an article, and the models behind them.
 */
package org.framewire.framing;
