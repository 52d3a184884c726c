/**
 * The report: one page of figures, made from published tables alone. {@link
 * org.framewire.report.Report} is the way in.
 */
package org.framewire.report;
